pragma ComponentBehavior: Bound

import QtQuick
import Theme

// The kiosk's window: one page at a time, changed at once.
ToolsHolder {
    id: root

    required property KioskModel kiosk
    required property ProcedureModel procedure
    required property TicketModel ticket
    readonly property bool wide: width > height
    property bool settled: false

    highContrast: kiosk.comfortModel.highContrast
    crowded: (wide && kiosk.staleText !== "") || (compact && (kiosk.closedText + kiosk.clockText !== "" || kiosk.unmerged > 0))
    largeText: kiosk.comfortModel.largeText
    diagonalMm: kiosk.comfortModel.diagonalMm
    mountingMm: kiosk.comfortModel.mountingMm
    // A low screen is low enough: it is hung where it can be reached.
    reachMm: compact ? kiosk.comfortModel.highReachMm : kiosk.comfortModel.reachMm
    lowestMm: kiosk.comfortModel.lowestReachMm
    quickTaps: [KioskModel.Page.Ask, KioskModel.Page.Question, KioskModel.Page.Leave].includes(kiosk.page)
    tapGuardMs: Theme.tapGuardMs
    tapPage: kiosk.page
    tools: Tools {
        kiosk: root.kiosk
        wide: root.wide
        width: parent?.width ?? 0
    }

    Timer {
        interval: Theme.settleMs
        running: true

        onTriggered: root.settled = true
    }

    HomePage {
        anchors.bottomMargin: root.sill
        anchors.fill: parent
        kiosk: root.kiosk
        visible: root.kiosk.page === KioskModel.Page.Home && !asked.visible
        wide: root.wide
    }
    TicketPages {
        anchors.bottomMargin: root.sill
        anchors.fill: parent
        early: root.settled
        kiosk: root.kiosk
        procedure: root.procedure
        ticket: root.ticket
        visible: !asked.visible
        wide: root.wide
    }
    AskPages {
        anchors.bottomMargin: root.sill
        anchors.fill: parent
        kiosk: root.kiosk
        visible: !asked.visible
        wide: root.wide
    }
    VisitPages {
        anchors.bottomMargin: root.sill
        anchors.fill: parent
        kiosk: root.kiosk
        visible: !asked.visible
        wide: root.wide
    }
    PageLoader {
        anchors.bottomMargin: root.sill
        anchors.fill: parent
        greets: root.kiosk.page === KioskModel.Page.Home
        shown: root.kiosk.page === KioskModel.Page.Leave && !asked.visible
        sourceComponent: LeavePage {
            kiosk: root.kiosk
            wide: root.wide
        }
    }
    Loader {
        id: asked

        active: root.kiosk.secondsLeft > 0 && root.kiosk.page !== KioskModel.Page.Ticket
        anchors.fill: parent
        focus: active
        visible: active
        sourceComponent: StillThere {
            kiosk: root.kiosk
        }
    }
    // Sees every finger without taking it from what lies below.
    PointHandler {
        onActiveChanged: if (active)
            root.kiosk.touch()
    }
}
