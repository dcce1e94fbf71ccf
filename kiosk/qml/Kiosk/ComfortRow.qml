pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Hear the page, larger letters, more contrast, everything lower: one touch each, on every page.
RowLayout {
    id: root

    required property KioskModel kiosk
    readonly property ComfortModel comfort: kiosk.comfortModel

    spacing: Theme.gap

    TouchButton {
        Accessible.checked: root.comfort.speaks
        Layout.fillWidth: true
        fontSize: Theme.compact ? Theme.body : Theme.label
        iconName: root.comfort.isUnheard ? "warning" : root.comfort.speaks ? "pause" : "speaker"
        kind: root.comfort.speaks ? TouchButton.Kind.Primary : TouchButton.Kind.Secondary
        leftPadding: Theme.spaceS
        objectName: "listen"
        text: Theme.compact ? "" : words
        Accessible.name: words

        readonly property string words: root.comfort.isUnheard ? qsTr("Không có âm thanh") : root.comfort.speaks ? qsTr("Ngừng đọc") : qsTr("Nghe hướng dẫn")

        onClicked: root.comfort.toggleSpeech()
    }
    TouchButton {
        Accessible.name: qsTr("Âm lượng %1 trên 3").arg(root.comfort.volume)
        fontSize: Theme.label
        kind: TouchButton.Kind.Secondary
        leftPadding: Theme.spaceXs
        objectName: "volume"
        text: root.comfort.volume + "/3"
        visible: root.comfort.speaks

        onClicked: root.comfort.changeVolume()
    }
    ComfortSwitch {
        chosen: root.comfort.largeText
        iconName: "text-size"
        name: qsTr("Chữ to")
        objectName: "largeText"

        onClicked: root.comfort.toggleLargeText()
    }
    ComfortSwitch {
        chosen: root.comfort.highContrast
        iconName: "contrast"
        name: qsTr("Tương phản cao")
        objectName: "highContrast"

        onClicked: root.comfort.toggleHighContrast()
    }
    ComfortSwitch {
        chosen: root.comfort.lowReach
        iconName: "access"
        name: qsTr("Hạ thấp màn hình")
        objectName: "lowReach"
        visible: root.comfort.canLower && !Theme.compact

        onClicked: root.comfort.toggleLowReach()
    }
}
