pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What the catalogue says of what was asked, word for word, with its source.
Card {
    id: root

    required property AskModel asking
    // On a low screen every line counts: the pager stands beside the title.
    readonly property bool dense: Theme.compact && Theme.reachTop === 0
    // Its source is the last of its lines where there is no room for a foot of its own.
    readonly property bool sourceLast: Theme.compact || Theme.largeText
    readonly property real wanted: head.implicitHeight + lines.implicitHeight + foot.implicitHeight + Theme.px(56)

    ColumnLayout {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(28)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(14)
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            AppText {
                Layout.fillWidth: true
                font.pixelSize: Theme.compact ? Theme.label : Theme.lead
                heading: true
                lineHeight: Math.ceil(font.pixelSize * 1.25)
                objectName: "passageTitle"
                text: root.asking.title
            }
            PassagePager {
                column: lines
                here: root.dense
            }
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.link
            font.pixelSize: Theme.body
            font.weight: Font.Bold
            objectName: "passageAspect"
            text: root.asking.aspect
            visible: !Theme.compact
        }
    }
    PagedColumn {
        id: lines

        anchors.bottom: foot.top
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(4)
        fills: root.dense
        line: probe.lineHeight
        lineFrom: probe.topPadding

        AppText {
            id: probe

            font.pixelSize: Theme.compact ? Theme.label : Theme.body
            lineHeight: Math.ceil(font.pixelSize * (Theme.compact ? 1.25 : Theme.lineHeight))
            visible: false
        }
        Repeater {
            model: root.asking.passage

            AppText {
                required property int key
                required property string words

                font.pixelSize: probe.font.pixelSize
                font.weight: Font.DemiBold
                lineHeight: probe.lineHeight
                objectName: "passage_" + key
                opacity: lines.shows(y, height) ? 1 : 0
                text: words
                width: parent ? parent.width : 0
            }
        }
        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            objectName: root.sourceLast ? "passageSource" : ""
            opacity: lines.shows(y, height) ? 1 : 0
            text: root.asking.source
            visible: root.sourceLast
            width: parent ? parent.width : 0
        }
    }
    ColumnLayout {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        anchors.left: head.left
        anchors.right: head.right
        spacing: Theme.px(4)

        Notice {
            Layout.fillWidth: true
            fontSize: Theme.label
            objectName: "rephrased"
            text: root.asking.isRephrased ? qsTr("Máy đã diễn đạt lại theo danh mục; xin xem nguyên văn ở trang thủ tục.") : ""
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: !root.dense

            AppText {
                Layout.fillWidth: true
                color: Theme.inkSoft
                font.pixelSize: Theme.small
                lineHeight: Math.ceil(font.pixelSize * 1.2)
                objectName: root.sourceLast ? "" : "passageSource"
                text: root.sourceLast ? "" : root.asking.source
            }
            PassagePager {
                column: lines
                here: !root.dense
            }
        }
    }
    Connections {
        function onPassageChanged(): void {
            lines.page = 0;
        }

        target: root.asking
    }
}
