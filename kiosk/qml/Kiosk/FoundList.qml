pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The procedures that may have been meant, at most three.
ColumnLayout {
    id: root

    required property AskModel asking
    readonly property bool hasPassage: asking.aspect !== ""

    // As many as can be reached, or are left room by larger letters.
    readonly property int most: {
        if (!wide || (Theme.reachTop === 0 && !Theme.largeText))
            return !Theme.compact ? 3 : hasPassage ? 1 : asking.isKnown ? 3 : 2;
        if (Theme.reachTop > 0)
            return Theme.compact ? 0 : asking.isKnown && !hasPassage ? 2 : 1;
        return Theme.compact ? 1 : 2;
    }
    property bool wide: false

    spacing: Theme.gap

    AppText {
        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        text: root.hasPassage ? qsTr("Hay Ông/Bà hỏi về thủ tục khác?") : root.asking.isKnown ? qsTr("Chạm vào thủ tục để xem giấy tờ, phí, thời hạn:") : qsTr("Có thể là một trong các thủ tục này:")
        visible: found.count > (root.hasPassage ? 1 : 0) && !Theme.compact && root.most > 0
    }
    Repeater {
        id: found

        model: root.asking.found

        SuggestionTile {
            id: tile

            required property int index
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
            visible: !(root.hasPassage && tile.chosen) && tile.index < root.most + (root.hasPassage ? 1 : 0)

            onClicked: root.hasPassage ? root.asking.lookAt(tile.key) : root.asking.choose(tile.key)
        }
    }
}
