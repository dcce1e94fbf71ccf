pragma ComponentBehavior: Bound

import QtQuick
import Theme

// A column of any heights, cut into pages between its children; one too high for a page goes on.
Item {
    id: root

    property string namePrefix: ""
    property int page: 0
    default property alias content: column.data
    readonly property bool paged: column.height > height
    readonly property real roomHeight: paged ? height - pager.height - Theme.spaceS : height
    readonly property var tops: pageTops(roomHeight, column.height)
    readonly property int pageShown: Math.min(page, tops.length - 1)
    readonly property real from: tops[pageShown]
    readonly property real until: pageShown + 1 < tops.length ? tops[pageShown + 1] : column.height

    implicitHeight: column.height

    // column.height is an argument so that the pages follow the text in every language.
    function pageTops(room: real, height: real): list<real> {
        const found = [0];
        let top = 0;
        if (height <= room)
            return found;
        for (const child of column.children) {
            if (!child.visible || child.height <= 0)
                continue;
            if (child.y + child.height - top > room && child.y > top) {
                top = child.y;
                found.push(top);
            }
            while (child.y + child.height - top > room && room > Theme.touch) {
                top += room;
                found.push(top);
            }
        }
        return found;
    }

    Item {
        clip: true
        height: Math.min(root.roomHeight, root.until - root.from)
        width: parent.width

        Column {
            id: column

            width: parent.width
            y: -root.from
        }
    }
    Pager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        namePrefix: root.namePrefix
        page: root.pageShown
        pageCount: root.tops.length
        visible: root.paged

        onTurned: page => root.page = page
    }
}
