pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Manager

// Every counter: who sits there, whom they serve, how much they have done.
Card {
    id: root

    required property ManagerModel manager
    readonly property list<int> widths: [Theme.px(110), Theme.px(100), Theme.px(180), Theme.px(80), Theme.px(130)]

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceS
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.px(4)

        RowLayout {
            Layout.fillWidth: true

            AppText {
                Layout.fillWidth: true
                font.pixelSize: Theme.body
                heading: true
                text: qsTr("Theo quầy")
            }
            AppText {
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                objectName: "openCounters"
                text: qsTr("Quầy đang mở: %1").arg(root.manager.openCounters)
                wrapMode: Text.NoWrap
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            HeaderCell {
                Layout.preferredWidth: root.widths[0]
                horizontalAlignment: Text.AlignLeft
                text: qsTr("Quầy")
            }
            HeaderCell {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: qsTr("Cán bộ")
            }
            HeaderCell {
                Layout.preferredWidth: root.widths[1]
                horizontalAlignment: Text.AlignLeft
                text: qsTr("Số")
            }
            HeaderCell {
                Layout.preferredWidth: root.widths[2]
                text: qsTr("Từ lúc gọi")
            }
            HeaderCell {
                Layout.preferredWidth: root.widths[3]
                text: qsTr("Xong")
            }
            HeaderCell {
                Layout.preferredWidth: root.widths[4]
                text: qsTr("Trung vị")
            }
        }
        ListView {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.manager.counters
            objectName: "counters"

            delegate: CounterTableRow {
                height: Math.max(Theme.px(50), Math.min(Theme.px(90), list.height / Math.max(1, list.count)))
                widths: root.widths
                width: list.width
            }
        }
    }
}
