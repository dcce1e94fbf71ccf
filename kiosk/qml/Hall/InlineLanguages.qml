pragma ComponentBehavior: Bound

import QtQuick
import Theme

// The Vietnamese words, and beside them, lighter, the same in another language.
Row {
    id: root

    property string text: ""
    property string second: ""
    property int size: Theme.heading
    property color color: Theme.ink
    property color softColor: Theme.inkSoft

    spacing: Math.round(root.size * 0.4)

    OneLine {
        id: first

        color: root.color
        font.pixelSize: root.size
        font.weight: Font.Bold
        text: root.text
    }
    OneLine {
        anchors.baseline: first.baseline
        color: root.softColor
        font.pixelSize: Math.round(root.size * 0.72)
        text: root.second
        visible: text !== "" && text !== root.text
    }
}
