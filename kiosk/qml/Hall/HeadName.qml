pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// A name in one line; a long one in smaller letters, in as many lines as it needs.
AppText {
    id: root

    property real size: Theme.body
    readonly property bool isLong: measure.advanceWidth > width

    Layout.preferredWidth: 1
    font.pixelSize: Math.round(isLong ? size * 0.8 : size)
    lineHeight: isLong ? 0.95 : 1
    lineHeightMode: Text.ProportionalHeight

    TextMetrics {
        id: measure

        font.family: root.font.family
        font.pixelSize: root.size
        font.weight: root.font.weight
        text: root.text
    }
}
