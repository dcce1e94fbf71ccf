pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// One point of the rule, or one class of people, with what stands above and below it.
PagedItem {
    id: root

    property int mark: 0
    property string head: ""
    property string text: ""
    property string detail: ""
    property PagedColumn pages: null

    texts: [headText, wordsText, detailText]
    implicitHeight: column.implicitHeight + Theme.px(6)
    // On another page it is not there for a reader either.
    opacity: pages === null || pages.shows(y, height) ? 1 : 0

    Accessible.role: Accessible.ListItem
    Accessible.name: [head, text, detail].filter(words => words !== "").join(". ")

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: -Theme.px(4)

        AppText {
            id: headText

            Layout.fillWidth: true
            color: Theme.link
            font.pixelSize: Theme.body
            font.weight: Font.Bold
            lineHeight: Math.round(font.pixelSize * 1.3)
            text: root.head
            visible: text !== ""
            Accessible.ignored: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(18)
            visible: root.text !== ""

            AppText {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Math.max(implicitWidth, Theme.px(30))
                color: Theme.link
                font.pixelSize: Theme.label
                font.weight: Font.Bold
                lineHeight: Math.round(font.pixelSize * 1.3)
                text: root.mark
                visible: root.mark > 0
                Accessible.ignored: true
            }
            AppText {
                id: wordsText

                Layout.fillWidth: true
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
                lineHeight: Math.round(font.pixelSize * 1.3)
                text: root.text
                Accessible.ignored: true
            }
        }
        AppText {
            id: detailText

            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            lineHeight: Math.round(font.pixelSize * 1.3)
            text: root.detail
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
