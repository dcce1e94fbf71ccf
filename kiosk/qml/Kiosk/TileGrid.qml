pragma ComponentBehavior: Bound

import QtQuick
import Theme

// Equal tiles, page after page; a delegate asks the grid for its place, and whether its page is
// shown: a Loader makes the tile only then.
Item {
    id: root

    property alias model: repeater.model
    property alias delegate: repeater.delegate
    readonly property int count: repeater.count
    property int columns: 2
    property real lowest: Theme.px(150)
    property real highest: Theme.px(220)
    property real gap: Theme.px(20)
    property int page: 0
    property bool pagerBelow: true
    readonly property int rowsNeeded: Math.ceil(repeater.count / columns)
    readonly property bool paged: pagerBelow && rowsNeeded > rowsIn(height)
    readonly property real roomHeight: paged ? height - Theme.touch - gap : height
    readonly property int rowsShown: Math.min(rowsNeeded, rowsIn(roomHeight))
    readonly property int perPage: Math.max(1, rowsShown * columns)
    readonly property int pageCount: Math.max(1, Math.ceil(repeater.count / perPage))
    readonly property int pageShown: Math.min(page, pageCount - 1)
    readonly property real cellWidth: (width - gap * (columns - 1)) / columns
    readonly property real cellHeight: Math.min(highest, (roomHeight - gap * (rowsShown - 1)) / Math.max(1, rowsShown))

    function rowsIn(room: real): int {
        return Math.max(1, Math.floor((room + gap) / (lowest + gap)));
    }
    function shows(index: int): bool {
        return Math.floor(index / perPage) === pageShown;
    }
    function xOf(index: int): real {
        return (index % columns) * (cellWidth + gap);
    }
    function yOf(index: int): real {
        return Math.floor(index % perPage / columns) * (cellHeight + gap);
    }

    Repeater {
        id: repeater
    }
    Loader {
        active: root.paged && root.height > 0
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.touch
        sourceComponent: Pager {
            page: root.pageShown
            pageCount: root.pageCount

            onTurned: page => root.page = page
        }
    }
}
