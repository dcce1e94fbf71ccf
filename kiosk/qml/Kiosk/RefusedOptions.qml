pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What one can do instead of taking a number; on a low screen in pages.
RulePoints {
    id: root

    property alias options: rows.model
    readonly property alias count: rows.count
    property bool cramped: false

    namePrefix: "options_"

    AppText {
        font.pixelSize: root.cramped ? Theme.body : Theme.lead
        heading: true
        opacity: root.pages.shows(y, height) ? 1 : 0
        text: qsTr("Ông/Bà có thể")
        visible: !Theme.compact
        width: parent ? parent.width : 0
    }
    Repeater {
        id: rows

        PagedItem {
            id: option

            required property string words

            implicitHeight: row.implicitHeight + (root.cramped ? 0 : Theme.spaceS)
            opacity: root.pages.shows(y, height) ? 1 : 0
            texts: [said]
            width: parent ? parent.width : 0

            Accessible.name: words
            Accessible.role: Accessible.ListItem

            RowLayout {
                id: row

                spacing: Theme.px(18)
                width: parent.width

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.px(6)
                    name: "forward"
                    size: Theme.px(40)
                }
                AppText {
                    id: said

                    Layout.fillWidth: true
                    Accessible.ignored: true
                    font.pixelSize: root.cramped ? Theme.label : Theme.body
                    lineHeight: Math.round(font.pixelSize * (root.cramped ? 1.25 : Theme.lineHeight))
                    text: option.words
                }
            }
        }
    }
}
