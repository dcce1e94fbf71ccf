pragma ComponentBehavior: Bound

import QtQuick
import Theme

// What to bring.
Card {
    id: root

    required property ProcedureModel procedure

    AppText {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(18)
        font.pixelSize: Theme.lead
        heading: true
        objectName: "papersTitle"
        text: qsTr("Giấy tờ cần mang")
    }
    PagedColumn {
        id: papers

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(18)
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(4)
        namePrefix: "papers_"

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
                isNote: item.note
                objectName: "paper_" + item.key
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
