pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The procedures that may have been meant, at most three.
ColumnLayout {
    id: root

    required property AskModel asking
    readonly property bool hasPassage: asking.aspect !== ""

    spacing: Theme.gap

    AppText {
        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        text: root.hasPassage ? qsTr("Hay Ông/Bà hỏi về thủ tục khác?") : root.asking.isKnown ? qsTr("Chạm vào thủ tục để xem giấy tờ, phí, thời hạn:") : qsTr("Có thể là một trong các thủ tục này:")
        visible: found.count > (root.hasPassage ? 1 : 0) && !Theme.compact
    }
    Repeater {
        id: found

        model: root.asking.found

        SuggestionTile {
            id: tile

            required property string key
            required property string title
            required property string brief
            required property string official
            required property bool chosen

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.touch, implicitHeight)
            Accessible.description: tile.official
            objectName: "found_" + tile.key
            text: Theme.compact ? tile.brief : tile.title
            visible: !(root.hasPassage && tile.chosen)

            onClicked: root.hasPassage ? root.asking.lookAt(tile.key) : root.asking.choose(tile.key)
        }
    }
}
