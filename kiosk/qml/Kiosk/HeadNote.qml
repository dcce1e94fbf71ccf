pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// One small line in the head; empty words take no room.
Loader {
    id: root

    property string text: ""
    property string name: ""
    property bool strong: false
    readonly property color inkColor: strong ? Theme.accent : Theme.bandInkSoft

    active: text !== ""
    visible: active
    sourceComponent: RowLayout {
        spacing: Theme.spaceXs

        Icon {
            color: root.inkColor
            name: root.strong ? "refresh" : "warning"
            size: Theme.px(root.strong ? 32 : 26)
        }
        AppText {
            Layout.fillWidth: true
            color: root.inkColor
            font.pixelSize: root.strong ? Theme.label : Theme.small
            font.weight: root.strong ? Font.DemiBold : Font.Medium
            lineHeight: Math.round(font.pixelSize * 1.3)
            objectName: root.name
            text: root.text
        }
    }
}
