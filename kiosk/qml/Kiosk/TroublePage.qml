pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// No number can be given now: why, in one sentence, and whom to turn to.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    property bool wide: false

    readonly property bool cramped: Theme.compact || (wide && Theme.largeText)

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        tall: false
        wide: root.wide
    }
    Item {
        Layout.fillHeight: true
    }
    Icon {
        Layout.alignment: Qt.AlignHCenter
        color: Theme.warn
        name: "warning"
        size: Theme.px(root.wide ? 130 : 180)
        visible: !root.cramped
    }
    AppText {
        Layout.fillWidth: true
        Layout.margins: Theme.px(root.cramped ? 12 : 48)
        font.pixelSize: Theme.title
        heading: true
        horizontalAlignment: Text.AlignHCenter
        objectName: "troubleTitle"
        text: qsTr("Xin Ông/Bà hỏi cán bộ")
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(root.wide ? 160 : 80)
        Layout.rightMargin: Layout.leftMargin
        color: Theme.inkSoft
        font.pixelSize: root.cramped ? Theme.body : Theme.lead
        horizontalAlignment: Text.AlignHCenter
        objectName: "troubleText"
        text: root.kiosk.troubleText
    }
    BusyDots {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: root.cramped ? Theme.spaceS : Theme.spaceXl
        opacity: root.kiosk.isRetrying ? 1 : 0
        running: root.kiosk.page === KioskModel.Page.Trouble
    }
    Item {
        Layout.fillHeight: true
    }
    FootBar {
        Layout.fillWidth: true
        hasBack: false
        kiosk: root.kiosk
        wide: root.wide
    }
}
