pragma ComponentBehavior: Bound

import QtQuick
import Theme

// What to bring.
Card {
    id: root

    required property ProcedureModel procedure
    // On an upright screen the facts follow in the same column, and one pager serves both.
    property bool whole: false
    readonly property real wanted: head.height + papers.implicitHeight + Theme.px(40)

    Item {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(30)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(12)
        height: title.implicitHeight

        AppText {
            id: title

            anchors.left: parent.left
            anchors.right: parent.right
            font.pixelSize: Theme.lead
            heading: true
            objectName: "papersTitle"
            text: qsTr("Giấy tờ cần mang")
        }
    }
    PagedColumn {
        id: papers

        anchors.bottom: pager.visible ? pager.top : parent.bottom
        anchors.bottomMargin: Theme.px(pager.visible ? 4 : 16)
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(4)

        Repeater {
            model: root.procedure.papers

            PaperItem {
                id: item

                required property string key
                required property string paper
                required property string copies
                required property string occasion
                required property bool note

                count: item.copies
                cut: y < papers.from
                isNote: item.note
                objectName: "paper_" + item.key
                opacity: papers.shows(y, height) ? 1 : 0
                title: item.paper
                when: item.occasion
                width: papers.width
            }
        }
        FactRows {
            column: papers
            firstHasLine: true
            model: root.whole ? facts : []
            procedure: root.procedure
        }
    }
    SmallPager {
        id: pager

        large: root.whole

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        anchors.right: head.right
        namePrefix: "papers_"
        page: papers.pageShown
        pageCount: papers.pageCount
        // Its own row would take the room that decides whether it is needed.
        needed: root.height < root.wanted - 1

        onTurned: page => papers.page = page
    }
    Connections {
        function onCodeChanged(): void {
            papers.page = 0;
        }

        target: root.procedure
    }
}
