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

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        wide: root.wide
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(root.wide ? 14 : 26)
        font.pixelSize: Theme.px(root.procedure.title.length > 60 ? 34 : root.wide ? 42 : 50)
        heading: true
        lineHeight: Math.round(font.pixelSize * 1.25)
        objectName: "procedureTitle"
        text: root.procedure.title
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        color: Theme.inkSoft
        font.pixelSize: Theme.px(24)
        lineHeight: Math.round(font.pixelSize * 1.35)
        objectName: "officialTitle"
        text: root.wide ? root.procedure.officialShort : root.procedure.official
        visible: text !== ""
    }
    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(16)
        columnSpacing: Theme.px(24)
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.px(22)

        Papers {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: root.wide ? Number.POSITIVE_INFINITY : wanted
            Layout.minimumHeight: Theme.px(320)
            Layout.preferredWidth: 10
            procedure: root.procedure
        }
        Facts {
            Layout.fillHeight: root.wide
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(wanted, Theme.px(760))
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
        text: qsTr("Mã thủ tục %1").arg(root.procedure.code) + " · " + root.procedure.source
    }
    FootBar {
        Layout.fillWidth: true
        kiosk: root.kiosk
        wide: root.wide

        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: root.procedure.isOpen
            fontSize: Theme.px(root.wide || text.length < 15 ? 46 : 36)
            leftPadding: Theme.spaceS
            iconName: "paper"
            objectName: "takeTicket"
            text: qsTr("Lấy số")

            onClicked: root.kiosk.takeTicket()
        }
    }
}
