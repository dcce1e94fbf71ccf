pragma ComponentBehavior: Bound

import QtQuick
import Theme

// A mark in word and shape: priority is filled with a medal, a transfer is outlined with an arrow.
Rectangle {
    id: root

    required property string text
    required property int priority
    readonly property bool strong: priority < 3

    antialiasing: true
    border.color: strong ? Theme.accentInk : Theme.inkSoft
    border.width: Theme.hairline
    color: strong ? Theme.accent : "transparent"
    implicitHeight: word.implicitHeight + Theme.px(4)
    implicitWidth: row.implicitWidth + 2 * Theme.spaceXs
    radius: height / 2
    visible: text !== ""

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(6)

        Icon {
            // The software renderer clips a layer, but not a bare shape wholly outside its list.
            layer.enabled: true
            anchors.verticalCenter: parent.verticalCenter
            color: word.color
            name: root.strong ? "medal" : "forward"
            size: Theme.px(28)
        }
        AppText {
            id: word

            color: root.strong ? Theme.accentInk : Theme.inkSoft
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            text: root.text
            wrapMode: Text.NoWrap
        }
    }
}
