pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Manager

// Every line: how many wait, how long, who serves.
Card {
    id: root

    required property ManagerModel manager
    readonly property list<int> widths: [Theme.px(200), Theme.px(170), Theme.px(140), Theme.px(140), Theme.px(124)]

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceS
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.px(4)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            AppText {
                Layout.fillWidth: true
                font.pixelSize: Theme.body
                heading: true
                text: qsTr("Theo nhóm dịch vụ")
            }
            HeaderCell {
                Layout.preferredWidth: root.widths[0]
                horizontalAlignment: Text.AlignLeft
                text: qsTr("Đang chờ")
            }
            HeaderCell {
                Layout.preferredWidth: root.widths[1]
                text: qsTr("Lâu nhất")
            }
            HeaderCell {
                Layout.preferredWidth: root.widths[2]
                text: qsTr("Trung vị")
            }
            HeaderCell {
                Layout.preferredWidth: root.widths[3]
                text: qsTr("P90")
            }
            HeaderCell {
                Layout.preferredWidth: root.widths[4]
                text: qsTr("Quầy mở")
            }
        }
        ListView {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.manager.lines
            objectName: "lines"

            delegate: LineTableRow {
                height: Math.max(Theme.px(50), list.height / Math.max(1, list.count))
                widths: root.widths
                width: list.width
            }
        }
    }
}
