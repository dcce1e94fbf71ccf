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
        let top = Math.max(0, reach - y);
        for (let row = 0; row < Math.floor(index / columns); row++) {
            let highest = 0;
            for (let place = row * columns; place < (row + 1) * columns; place++)
                highest = Math.max(highest, repeater.itemAt(place)?.height ?? 0);
            top += highest + Theme.gap;
        }
        return top;
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
