pragma ComponentBehavior: Bound

import QtQuick

// The key that does the same as the thing beside it; nothing where there is none.
Loader {
    id: root

    property string text: ""
    property bool darkGround: false

    active: text !== ""
    sourceComponent: Rectangle {
        implicitWidth: Math.max(implicitHeight, word.implicitWidth + 2 * Theme.spaceXs)
        implicitHeight: word.implicitHeight
        antialiasing: true
        border.color: root.darkGround ? Theme.primaryInk : Theme.inkSoft
        border.width: Math.max(1, Theme.px(2))
        color: "transparent"
        radius: Theme.px(8)

        AppText {
            id: word

            anchors.centerIn: parent
            color: root.darkGround ? Theme.primaryInk : Theme.inkSoft
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            text: root.text
            topPadding: 0
            wrapMode: Text.NoWrap
        }
    }
}
