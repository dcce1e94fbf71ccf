pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// A duration with its warning by shape.
RowLayout {
    id: root

    required property string text
    required property int late

    spacing: Theme.px(6)

    Item {
        Layout.fillWidth: true
    }
    StatusDot {
        // The software renderer clips a layer, but not a bare shape wholly outside its list.
        layer.enabled: true
        meaning: root.late === 2 ? StatusDot.Meaning.Bad : StatusDot.Meaning.Warn
        visible: root.late > 0
    }
    AppText {
        color: root.late === 2 ? Theme.bad : root.late === 1 ? Theme.warn : Theme.ink
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        text: root.text
        wrapMode: Text.NoWrap
    }
}
