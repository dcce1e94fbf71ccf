pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// One device: a sign, where it is, how it is, since when.
RowLayout {
    id: root

    required property int index
    required property string name
    required property string words
    required property string note
    required property int level

    objectName: "device_" + index
    spacing: Theme.spaceS
    Accessible.name: `${name}: ${words}, ${note}`
    Accessible.role: Accessible.ListItem

    StatusDot {
        meaning: [StatusDot.Meaning.Good, StatusDot.Meaning.Warn, StatusDot.Meaning.Bad][root.level]
    }
    AppText {
        elide: Text.ElideRight
        font.pixelSize: Theme.label
        font.weight: Font.Bold
        Layout.preferredWidth: Theme.px(330)
        maximumLineCount: 1
        text: root.name
    }
    AppText {
        Layout.fillWidth: true
        font.pixelSize: Theme.label
        text: root.words
    }
    AppText {
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        text: root.note
        wrapMode: Text.NoWrap
    }
}
