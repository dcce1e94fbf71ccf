pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The Vietnamese words, and smaller below them the same in another language.
ColumnLayout {
    id: root

    property string text: ""
    property string second: ""
    property int size: Theme.heading
    property color color: Theme.ink
    property color softColor: Theme.inkSoft
    property int alignment: Text.AlignLeft

    spacing: -Math.round(root.size * 0.14)

    OneLine {
        Layout.fillWidth: true
        color: root.color
        font.pixelSize: root.size
        font.weight: Font.Bold
        horizontalAlignment: root.alignment
        text: root.text
    }
    OneLine {
        Layout.fillWidth: true
        color: root.softColor
        font.pixelSize: Math.round(root.size * 0.68)
        horizontalAlignment: root.alignment
        text: root.second
        visible: text !== "" && text !== root.text
    }
}
