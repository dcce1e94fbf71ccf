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
        text: root.procedure.official
        visible: text !== ""
    }
    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(18)
        Layout.bottomMargin: Theme.px(20)
        columnSpacing: Theme.px(24)
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.px(22)

        Papers {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            procedure: root.procedure
        }
        Facts {
            Layout.fillHeight: root.wide
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(wanted, Theme.px(640))
            Layout.preferredWidth: 9
            procedure: root.procedure
        }
    }
    Notice {
        Layout.bottomMargin: Theme.px(18)
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        fontSize: Theme.label
        kind: Notice.Kind.Warn
        objectName: "lineNotice"
        text: root.procedure.notice
    }
    FootBar {
        Layout.fillWidth: true
        kiosk: root.kiosk

        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: root.procedure.isOpen
            fontSize: Theme.px(46)
            iconName: "paper"
            objectName: "takeTicket"
            text: qsTr("Lấy số")

            onClicked: root.kiosk.takeTicket()
        }
    }
}
