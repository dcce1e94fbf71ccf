pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// A question and its answer, or that it is still open.
ColumnLayout {
    id: root

    required property QuestionModel kept
    property bool wide: false

    spacing: Theme.px(12)

    AppText {
        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        objectName: "questionAsked"
        visible: !Theme.compact
        text: qsTr("Câu hỏi %1: “%2”").arg(root.kept.code).arg(root.kept.asked)
    }
    AppText {
        Layout.fillWidth: true
        font.pixelSize: Theme.heading
        heading: true
        text: qsTr("Cán bộ trả lời")
        visible: root.kept.isAnswered || Theme.compact
    }
    Card {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.maximumHeight: answer.implicitHeight + Theme.px(34)
        Layout.preferredHeight: answer.implicitHeight + Theme.px(34)

        PagedColumn {
            id: answer

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(16)
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(32)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(32)
            anchors.top: parent.top
            anchors.topMargin: Theme.px(16)
            line: said.lineHeight
            lineFrom: said.topPadding

            AppText {
                id: said

                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                objectName: "questionAnswer"
                text: root.kept.answer
                width: parent ? parent.width : 0
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        AppText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            objectName: "questionWhen"
            text: root.kept.when
        }
        // Its room is kept: a text that grew when the pager goes would bring it back.
        Item {
            Layout.preferredHeight: Theme.touch
            Layout.preferredWidth: 2 * Theme.touch + Theme.mm(35)

            SmallPager {
                id: pager

                anchors.right: parent.right
                namePrefix: "answer_"
                page: answer.pageShown
                pageCount: answer.pageCount

                onTurned: page => answer.page = page
            }
        }
    }
    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 0
    }
    Connections {
        function onPageChanged(): void {
            if (!root.visible)
                answer.page = 0;
        }

        target: root.kept
    }
}
