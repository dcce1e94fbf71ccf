pragma ComponentBehavior: Bound

import QtQuick

// What belongs to one visit, and what was said of it afterwards.
Item {
    id: root

    required property KioskModel kiosk
    readonly property bool greets: kiosk.page === KioskModel.Page.Home
    property bool wide: false

    PageLoader {
        anchors.fill: parent
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Priority
        sourceComponent: PriorityPage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }
    PageLoader {
        anchors.fill: parent
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Visit
        sourceComponent: VisitPage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }
    PageLoader {
        anchors.fill: parent
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Rate
        sourceComponent: RatePage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }
    PageLoader {
        anchors.fill: parent
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Card
        sourceComponent: CardPage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }
}
