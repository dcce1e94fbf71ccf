pragma ComponentBehavior: Bound

import QtQuick
import Theme

// A state in the band that must not be overlooked, in shape and words; empty text shows nothing.
Rectangle {
    id: root

    required property string iconName
    required property string text

    antialiasing: true
    color: Theme.accent
    implicitHeight: row.implicitHeight + Theme.spaceXs
    implicitWidth: row.implicitWidth + 2 * Theme.spaceS
    radius: height / 2
    visible: text !== ""

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.spaceXs

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accentInk
            name: root.iconName
            size: Theme.px(34)
            weight: 2.4
        }
        AppText {
            color: Theme.accentInk
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            text: root.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
