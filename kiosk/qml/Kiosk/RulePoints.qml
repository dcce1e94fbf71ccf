pragma ComponentBehavior: Bound

import QtQuick
import Theme

// A card of lines; more than it holds go on a next page.
Card {
    id: root

    property string namePrefix: ""
    default property alias lines: column.content
    readonly property alias pages: column
    readonly property real wanted: column.implicitHeight + 2 * Theme.px(20)

    implicitHeight: wanted

    PagedColumn {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.px(20)
        anchors.leftMargin: Theme.px(30)
        anchors.bottomMargin: Theme.px(20) + (root.wanted > root.height + 1 ? Theme.touch : 0)
    }
    SmallPager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(10)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        namePrefix: root.namePrefix
        page: column.pageShown
        pageCount: column.pageCount

        onTurned: page => column.page = page
    }
}
