pragma ComponentBehavior: Bound

import QtQuick

// From a procedure's name to the number in the hand.
Item {
    id: root

    required property KioskModel kiosk
    required property ProcedureModel procedure
    required property TicketModel ticket
    property bool early: false
    readonly property bool greets: kiosk.page === KioskModel.Page.Home
    property bool wide: false

    PageLoader {
        anchors.fill: parent
        common: true
        early: root.early
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Procedures
        sourceComponent: ProceduresPage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }
    PageLoader {
        anchors.fill: parent
        common: true
        early: root.early
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Procedure
        sourceComponent: ProcedurePage {
            kiosk: root.kiosk
            procedure: root.procedure
            wide: root.wide
        }
    }
    PageLoader {
        anchors.fill: parent
        common: true
        early: root.early
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Busy
        sourceComponent: BusyPage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }
    PageLoader {
        anchors.fill: parent
        common: true
        early: root.early
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Ticket
        sourceComponent: TicketPage {
            kiosk: root.kiosk
            ticket: root.ticket
            wide: root.wide
        }
    }
    PageLoader {
        anchors.fill: parent
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Trouble
        sourceComponent: TroublePage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }
    PageLoader {
        anchors.fill: parent
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Rules
        sourceComponent: RulesPage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }
    PageLoader {
        anchors.fill: parent
        greets: root.greets
        shown: root.kiosk.page === KioskModel.Page.Refused
        sourceComponent: RefusedPage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }
}
