pragma ComponentBehavior: Bound

import QtQuick

// Asking in one's own words, and what is answered.
Item {
    id: root

    required property KioskModel kiosk
    readonly property bool greets: kiosk.page === KioskModel.Page.Home
    property bool wide: false

    PageLoader {
        anchors.fill: parent
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Ask
        sourceComponent: AskPage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }
    PageLoader {
        anchors.fill: parent
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Answer
        sourceComponent: AnswerPage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }
    PageLoader {
        anchors.fill: parent
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Question
        sourceComponent: QuestionPage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }
    PageLoader {
        anchors.fill: parent
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Sheet
        sourceComponent: SheetPage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }
}
