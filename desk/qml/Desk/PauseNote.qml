pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The counter calls nobody for a while: why, since when, and how to go on.
RowLayout {
    id: root

    required property string pause

    objectName: "pauseNote"
    spacing: Theme.spaceS
    visible: pause !== ""

    Icon {
        color: Theme.warn
        name: "pause"
        size: Theme.px(56)
        weight: 2.6
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.warn
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        objectName: "pauseText"
        text: root.pause
    }
    AppText {
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        text: qsTr("làm việc lại")
        wrapMode: Text.NoWrap
    }
    KeyCap {
        text: "F8"
    }
}
