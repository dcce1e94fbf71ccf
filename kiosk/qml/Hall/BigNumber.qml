pragma ComponentBehavior: Bound

import QtQuick
import Theme

// Letters and digits as large as the place allows; their marks may reach into the space around.
Item {
    id: root

    property alias text: number.text
    property alias color: number.color
    property alias numberName: number.objectName
    readonly property real capShare: 0.72
    // The height of a capital, and the one that a number as wide as `sample` would have.
    readonly property real cap: number.font.pixelSize * Theme.capHeight
    readonly property real reach: sizeOf(sampleMeasure.advanceWidth) * Theme.capHeight
    property string sample: "A000"

    function sizeOf(advance: real): int {
        return Math.max(1, Math.floor(Math.min(root.height * 0.9 / root.capShare, root.width * 96 / Math.max(1, advance))));
    }

    TextMetrics {
        id: measure

        font.family: Theme.family
        font.pixelSize: 100
        font.weight: Font.ExtraBold
        text: root.text
    }
    TextMetrics {
        id: sampleMeasure

        font: measure.font
        text: root.sample
    }
    AppText {
        id: number

        anchors.centerIn: parent
        font.pixelSize: root.sizeOf(measure.advanceWidth)
        font.weight: Font.ExtraBold
        lineHeight: 1
        lineHeightMode: Text.ProportionalHeight
        wrapMode: Text.NoWrap
    }
}
