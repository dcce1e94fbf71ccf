pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// One small line for staff; empty words take no room.
RowLayout {
    id: root

    property string text: ""
    property string name: ""

    spacing: Theme.spaceXs
    visible: text !== ""

    Icon {
        color: Theme.accent
        name: "warning"
        size: Theme.px(32)
    }
    AppText {
        color: Theme.accent
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        objectName: root.name
        text: root.text
        wrapMode: Text.NoWrap
    }
}
