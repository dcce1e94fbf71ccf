pragma ComponentBehavior: Bound

import QtQuick
import Theme

// What to bring.
Card {
    id: root

    required property ProcedureModel procedure
    readonly property real wanted: head.height + papers.implicitHeight + Theme.px(40)

    Item {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(30)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(12)
        height: Theme.touch

        AppText {
            anchors.left: parent.left
            anchors.right: pager.visible ? pager.left : parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.lead
            heading: true
            objectName: "papersTitle"
            text: qsTr("Giấy tờ cần mang")
        }
        SmallPager {
            id: pager

            anchors.right: parent.right
            namePrefix: "papers_"
            page: papers.pageShown
            pageCount: papers.pageCount

            onTurned: page => papers.page = page
        }
    }
    PagedColumn {
        id: papers

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(16)
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
    }
    Connections {
        function onCodeChanged(): void {
            papers.page = 0;
        }

        target: root.procedure
    }
}
