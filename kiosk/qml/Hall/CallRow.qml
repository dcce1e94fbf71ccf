pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// One earlier call; a bright one is about to be said.
Rectangle {
    id: root

    required property string label
    required property string counter
    required property bool fresh
    readonly property int textSize: Math.max(1, Math.round(Math.min(height * 0.66, width * 0.19)))
    readonly property color inkColor: fresh ? Theme.accentInk : Theme.bandInk

    antialiasing: true
    border.color: Theme.bandInk
    border.width: Theme.highContrast ? Theme.hairline : 0
    color: fresh ? Theme.accent : Theme.bandRow
    radius: Theme.radiusM

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.spaceM

        OneLine {
            Layout.bottomMargin: Math.round(root.textSize * 0.1)
            Layout.fillWidth: true
            color: root.inkColor
            font.pixelSize: root.textSize
            font.weight: Font.Bold
            objectName: "rowNumber"
            text: root.label
        }
        Icon {
            color: root.inkColor
            name: "forward"
            size: Math.min(Theme.px(56), root.textSize * 0.6)
        }
        OneLine {
            Layout.bottomMargin: Math.round(root.textSize * 0.1)
            Layout.preferredWidth: root.textSize * 2.2
            color: root.inkColor
            font.pixelSize: root.textSize
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignRight
            objectName: "rowCounter"
            text: root.counter
        }
    }
}
