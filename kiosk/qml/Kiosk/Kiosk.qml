pragma ComponentBehavior: Bound

import QtQuick
import Theme

// The kiosk's window: one page at a time, changed at once.
WindowRoot {
    id: root

    required property KioskModel kiosk
    required property ProcedureModel procedure
    required property TicketModel ticket
    readonly property bool wide: width > height

    tapGuardMs: Theme.tapGuardMs

    HomePage {
        anchors.fill: parent
        kiosk: root.kiosk
        visible: root.kiosk.page === KioskModel.Page.Home
        wide: root.wide
    }
    ProceduresPage {
        anchors.fill: parent
        kiosk: root.kiosk
        visible: root.kiosk.page === KioskModel.Page.Procedures
        wide: root.wide
    }
    ProcedurePage {
        anchors.fill: parent
        kiosk: root.kiosk
        procedure: root.procedure
        visible: root.kiosk.page === KioskModel.Page.Procedure
        wide: root.wide
    }
    BusyPage {
        anchors.fill: parent
        kiosk: root.kiosk
        visible: root.kiosk.page === KioskModel.Page.Busy
        wide: root.wide
    }
    TicketPage {
        anchors.fill: parent
        kiosk: root.kiosk
        ticket: root.ticket
        visible: root.kiosk.page === KioskModel.Page.Ticket
        wide: root.wide
    }
    TroublePage {
        anchors.fill: parent
        kiosk: root.kiosk
        visible: root.kiosk.page === KioskModel.Page.Trouble
        wide: root.wide
    }
    RulesPage {
        anchors.fill: parent
        kiosk: root.kiosk
        visible: root.kiosk.page === KioskModel.Page.Rules
        wide: root.wide
    }
    RefusedPage {
        anchors.fill: parent
        kiosk: root.kiosk
        visible: root.kiosk.page === KioskModel.Page.Refused
        wide: root.wide
    }
    StillThere {
        anchors.fill: parent
        kiosk: root.kiosk
        visible: root.kiosk.secondsLeft > 0 && root.kiosk.page !== KioskModel.Page.Ticket
    }
    // Sees every finger without taking it from what lies below.
    PointHandler {
        onActiveChanged: if (active)
            root.kiosk.touch()
    }
}
