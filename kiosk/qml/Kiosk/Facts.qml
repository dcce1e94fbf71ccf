pragma ComponentBehavior: Bound

import QtQuick
import Theme

// The queue, time, money, and what one takes home.
Card {
    id: root

    required property ProcedureModel procedure
    readonly property real wanted: facts.implicitHeight + 2 * Theme.px(12)

    PagedColumn {
        id: facts

        anchors.bottom: pager.visible ? pager.top : parent.bottom
        anchors.bottomMargin: Theme.px(pager.visible ? 4 : 12)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(28)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(12)

        FactRows {
            column: facts
            procedure: root.procedure
        }
    }
    SmallPager {
        id: pager

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        anchors.right: facts.right
        namePrefix: "facts_"
        page: facts.pageShown
        pageCount: facts.pageCount
        // Its own row would take the room that decides whether it is needed.
        needed: root.height < root.wanted - 1

        onTurned: page => facts.page = page
    }
    Connections {
        function onCodeChanged(): void {
            facts.page = 0;
        }

        target: root.procedure
    }
}
