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

    TextMetrics {
        id: measure

        font.family: Theme.family
        font.pixelSize: 100
        font.weight: Font.ExtraBold
        text: root.text
    }
    AppText {
        id: number

        anchors.centerIn: parent
        font.pixelSize: Math.max(1, Math.floor(Math.min(root.height * 0.9 / root.capShare, root.width * 96 / Math.max(1, measure.advanceWidth))))
        font.weight: Font.ExtraBold
        lineHeight: 1
        lineHeightMode: Text.ProportionalHeight
        wrapMode: Text.NoWrap
    }
}
