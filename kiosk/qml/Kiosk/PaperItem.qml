pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// One paper to bring, to be ticked off in one's mind; a note stands apart.
PagedItem {
    id: root

    property string title: ""
    property string count: ""
    property string when: ""
    property bool isNote: false
    property bool cut: false // its head is on the page before

    texts: [titleText, moreText]
    implicitHeight: row.implicitHeight + 2 * Theme.px(8)

    Accessible.role: Accessible.ListItem
    Accessible.name: [title, count, when].filter(words => words !== "").join(". ")

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(20)

        Rectangle {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: Theme.px(40)
            Layout.preferredWidth: Theme.px(40)
            Layout.topMargin: Theme.px(7)
            antialiasing: true
            border.color: Theme.link
            border.width: root.isNote ? 0 : Math.max(2, Theme.px(3))
            color: "transparent"
            opacity: root.cut ? 0 : 1
            radius: Theme.px(8)

            Icon {
                anchors.centerIn: parent
                name: root.isNote ? "info" : ""
                size: Theme.px(38)
                visible: root.isNote
            }
        }
        ColumnLayout {
            spacing: -Theme.px(6)

            AppText {
                id: titleText

                Layout.fillWidth: true
                color: root.isNote ? Theme.inkSoft : Theme.ink
                font.weight: root.isNote ? Font.Medium : Font.DemiBold
                lineHeight: Math.round(font.pixelSize * 1.35)
                text: root.title
                Accessible.ignored: true
            }
            AppText {
                id: moreText

                Layout.fillWidth: true
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                lineHeight: Math.round(font.pixelSize * 1.3)
                text: [root.count, root.when].filter(words => words !== "").join(" · ")
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
}
