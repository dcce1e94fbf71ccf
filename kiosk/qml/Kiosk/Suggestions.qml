pragma ComponentBehavior: Bound

import QtQuick
import Theme

// The procedures that what is typed may be about: as many as there is room for.
Item {
    id: root

    property alias model: repeater.model
    property bool wide: false
    property real reach: 0 // nothing above it can be touched by everybody
    readonly property int count: repeater.count
    readonly property int columns: wide ? 2 : 1
    readonly property real cellWidth: (width - (columns - 1) * Theme.gap) / columns

    // Below the highest tile of each row above.
    function topOf(index: int): real {
        const heights = [];
        // By the places the tiles have now: a row that moves takes its tile along.
        for (const child of children) {
            const tile = child as SuggestionTile;
            const row = Math.floor((tile?.place ?? -1) / columns);
            if (row >= 0 && row < Math.floor(index / columns))
                heights[row] = Math.max(heights[row] ?? 0, tile.height + Theme.gap);
        }
        return heights.reduce((sum, each) => sum + each, Math.max(0, reach - y));
    }

    signal chosen(string code)

    implicitHeight: Theme.touch
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Thủ tục gợi ý")

    Repeater {
        id: repeater

        SuggestionTile {
            id: tile

            required property int index
            required property string key
            required property string title
            required property string brief

            place: tile.index
            height: Math.max(Theme.touch, implicitHeight)
            objectName: "suggestion_" + tile.key
            text: root.wide ? tile.brief : tile.title
            visible: tile.y + tile.height <= root.height + 1
            width: root.cellWidth
            x: (tile.index % root.columns) * (root.cellWidth + Theme.gap)
            y: root.topOf(tile.index)

            onClicked: root.chosen(tile.key)
        }
    }
}
