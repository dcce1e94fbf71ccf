pragma ComponentBehavior: Bound

import QtQuick
import Theme

// A column of any heights, cut into pages between its children; one too high for a page goes on.
Item {
    id: root

    property int page: 0
    // Of text: a page ends between two lines.
    property real line: 0
    property real lineFrom: 0
    // Little room: a text begins where two of its lines still stand, and goes on on the next page.
    property bool fills: false
    default property alias content: column.data
    readonly property var tops: pageTops(height, column.height)
    readonly property int pageCount: tops.length
    readonly property int pageShown: Math.min(page, pageCount - 1)
    readonly property real from: tops[pageShown]
    readonly property real until: pageShown + 1 < pageCount ? tops[pageShown + 1] : column.height

    implicitHeight: column.height

    // column.height is an argument so that the pages follow the text in every language.
    function pageTops(room: real, height: real): list<real> {
        const found = [0];
        let top = 0;
        if (height <= room + 1 || room < Theme.touch)
            return found;
        for (const child of column.children) {
            if (!child.visible || child.height <= 0)
                continue;
            const whole = line === 0 || (child.height <= room && !(fills && room - (child.y - top) >= lineFrom + 2 * line));
            if (child.y + child.height - top > room && child.y > top && whole) {
                top = child.y;
                found.push(top);
            }
            while (child.y + child.height - top > room) {
                top = lastBreak(child, top, top + room) || nextTop(top, room, child.y + lineFrom);
                found.push(top);
            }
        }
        return found;
    }
    // Between two lines of a child that tells where its lines end; 0 where it does not.
    function lastBreak(child: Item, from: real, until: real): real {
        const ends = ((child as PagedItem)?.lineEnds() ?? []).map(end => child.y + end);
        return Math.max(0, ...ends.filter(end => end > from && end <= until));
    }
    function nextTop(top: real, room: real, begin: real): real {
        const next = line > 0 ? begin + Math.floor((top + room - begin) / line) * line : 0;
        return next > top ? next : top + room;
    }
    // For the opacity of a child: the software renderer does not clip the strokes of icons.
    function shows(y: real, height: real): bool {
        return y < until && y + height > from;
    }

    Item {
        clip: root.pageCount > 1 || column.height > root.height + 1
        height: Math.min(root.until - root.from, root.height)
        width: parent.width

        Column {
            id: column

            width: parent.width
            y: -root.from
        }
    }
}
