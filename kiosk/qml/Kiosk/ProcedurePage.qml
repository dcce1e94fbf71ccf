pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What to bring, how long, how much, how many wait: then one large button.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    required property ProcedureModel procedure
    property bool wide: false
    // A visit of several procedures has begun: this one joins it.
    readonly property bool gathering: kiosk.visitPage.count > 0

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        question: root.procedure.title
        tall: false
        wide: root.wide
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(16)
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        lineHeight: Math.round(font.pixelSize * 1.35)
        objectName: "officialTitle"
        text: root.wide ? root.procedure.officialShort : root.procedure.official
        visible: text !== "" && !Theme.compact
    }
    GridLayout {
        id: cards

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(16)
        columnSpacing: Theme.px(24)
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.px(22)

        Papers {
            id: papers

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: root.wide ? Number.POSITIVE_INFINITY : Math.max(wanted, Layout.minimumHeight)
            // Its pager stands at its foot, which must be within reach.
            Layout.minimumHeight: root.wide ? Theme.mm(40) : Math.max(Theme.mm(80), Theme.reachTop + Theme.touch + Theme.spaceM - cards.y)
            Layout.preferredWidth: 10
            procedure: root.procedure
        }
        Facts {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: root.wide ? Number.POSITIVE_INFINITY : wanted
            Layout.minimumHeight: Theme.mm(60)
            Layout.preferredWidth: 11
            procedure: root.procedure
        }
        Item {
            Layout.fillHeight: true
            visible: !root.wide
        }
    }
    AppText {
        Layout.bottomMargin: Theme.px(root.wide ? 4 : 12)
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(root.wide ? 4 : 12)
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignRight
        objectName: "source"
        visible: !Theme.compact
        text: qsTr("Mã thủ tục %1").arg(root.procedure.code) + " · " + root.procedure.source
    }
    FootBar {
        Layout.fillWidth: true
        kiosk: root.kiosk
        wide: root.wide

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: !root.gathering

            VisitActions {
                Layout.fillWidth: true
                kiosk: root.kiosk
            }
            TakeBar {
                Layout.fillWidth: true
                kiosk: root.kiosk
                open: root.procedure.isOpen
            }
        }
        TouchButton {
            Layout.fillWidth: true
            enabled: root.procedure.isOpen
            fontSize: Theme.heading
            iconName: "plus"
            leftPadding: Theme.spaceS
            objectName: "addToVisit"
            text: qsTr("Thêm vào lượt này")
            visible: root.gathering

            onClicked: root.kiosk.visitPage.open()
        }
    }
}
