pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// One fact of a procedure: what it is about, the fact, and what belongs to it.
PagedItem {
    id: root

    property string picture: ""
    property string label: ""
    property string value: ""
    property string detail: ""
    property string warning: ""
    property bool first: false
    property bool cut: false // its head is on the page before

    texts: [namedText, factText, moreText, warnedText]
    implicitHeight: row.implicitHeight + 2 * Theme.px(8)

    Accessible.role: Accessible.StaticText
    Accessible.name: [label, value, detail, warning].filter(words => words !== "").join(". ")

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: !root.first
        width: parent.width
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(18)

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.px(4)
            name: root.picture
            opacity: root.cut ? 0 : 1
            size: Theme.px(40)
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: -Theme.px(6)

            AppText {
                id: namedText

                Layout.fillWidth: true
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                lineHeight: Math.round(font.pixelSize * 1.3)
                text: root.label
                Accessible.ignored: true
            }
            AppText {
                id: factText

                Layout.fillWidth: true
                font.weight: Font.DemiBold
                lineHeight: Math.round(font.pixelSize * 1.3)
                text: root.value
                visible: text !== ""
                Accessible.ignored: true
            }
            AppText {
                id: moreText

                Layout.fillWidth: true
                color: Theme.inkSoft
                font.pixelSize: Theme.small
                lineHeight: Math.round(font.pixelSize * 1.35)
                text: root.detail
                visible: text !== ""
                Accessible.ignored: true
            }
            RowLayout {
                spacing: Theme.spaceXs
                visible: root.warning !== ""

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.px(4)
                    color: Theme.warn
                    name: root.warning !== "" ? "warning" : ""
                    size: Theme.px(34)
                }
                AppText {
                id: warnedText

                    Layout.fillWidth: true
                    color: Theme.warn
                    font.pixelSize: Theme.label
                    font.weight: Font.DemiBold
                    lineHeight: Math.round(font.pixelSize * 1.35)
                    objectName: "lineNotice"
                    text: root.warning
                    Accessible.ignored: true
                }
            }
        }
    }
}
