pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Manager

// Do the calls keep up with the arrivals? Two bars for each hour.
Card {
    id: root

    required property ManagerModel manager

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceS
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.spaceXs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            AppText {
                Layout.fillWidth: true
                font.pixelSize: Theme.body
                heading: true
                text: qsTr("Lượt theo giờ")
            }
            Rectangle {
                color: Theme.primary
                implicitHeight: Theme.px(24)
                implicitWidth: Theme.px(24)
            }
            AppText {
                font.pixelSize: Theme.label
                text: qsTr("Lượt lấy số")
                wrapMode: Text.NoWrap
            }
            Item {
                implicitWidth: Theme.spaceS
            }
            Rectangle {
                border.color: Theme.primary
                border.width: Theme.px(4)
                color: Theme.tint
                implicitHeight: Theme.px(24)
                implicitWidth: Theme.px(24)
            }
            AppText {
                font.pixelSize: Theme.label
                text: qsTr("Lượt gọi")
                wrapMode: Text.NoWrap
            }
        }
        Item {
            id: plot

            Layout.fillHeight: true
            Layout.fillWidth: true

            Repeater {
                model: 5

                delegate: Item {
                    id: grade

                    required property int index

                    height: 1
                    width: plot.width
                    y: bars.height * (1 - index / 4)

                    Rectangle {
                        color: Theme.line
                        height: Math.max(1, Theme.px(grade.index === 0 ? 3 : 1))
                        width: parent.width - x
                        x: Theme.px(70)
                    }
                    AppText {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.inkSoft
                        font.pixelSize: Theme.small
                        horizontalAlignment: Text.AlignRight
                        text: grade.index * root.manager.chartStep
                        width: Theme.px(60)
                    }
                }
            }
            Row {
                id: bars

                anchors.bottomMargin: Theme.px(40)
                anchors.fill: parent
                anchors.leftMargin: Theme.px(70)

                Repeater {
                    id: hours

                    model: root.manager.hours

                    delegate: HourBars {
                        height: bars.height
                        highest: root.manager.chartTop
                        width: Math.min(Theme.px(200), bars.width / hours.count)
                    }
                }
            }
            AppText {
                anchors.horizontalCenter: bars.horizontalCenter
                anchors.verticalCenter: bars.verticalCenter
                anchors.verticalCenterOffset: bars.height / 8
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                objectName: "emptyDay"
                text: qsTr("Hôm nay chưa có ai lấy số")
                visible: root.manager.arrived === 0
                wrapMode: Text.NoWrap
            }
        }
    }
}
