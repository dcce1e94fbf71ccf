pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// For those who come for a result, and those who do not know the name of what they need.
Rectangle {
    id: root

    required property KioskModel kiosk
    property bool wide: false
    readonly property bool tight: wide || Theme.reachTop > 0 || Theme.largeText

    implicitHeight: column.implicitHeight + 2 * Theme.px(wide ? 16 : 24)
    color: Theme.band

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(48)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(48)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: root.wide ? 5 : 2
            rowSpacing: Theme.gap
            visible: root.kiosk.hasResult || root.kiosk.hasAdvice || root.kiosk.hasRules

            HomeTile {
                Layout.columnSpan: root.wide ? 1 : 2
                objectName: "ask"
                picture: Theme.compact ? "" : "search"
                text: root.wide ? qsTr("Hỏi bằng chữ") : qsTr("Tìm thủ tục, hỏi bằng chữ")
                visible: root.kiosk.isReady

                onClicked: root.kiosk.askPage.open()
            }
            HomeTile {
                detail: root.tight ? "" : root.kiosk.resultDetail
                objectName: "collectResult"
                picture: Theme.compact ? "" : "document-check"
                text: qsTr("Nhận kết quả")
                visible: root.kiosk.hasResult

                onClicked: root.kiosk.collectResult()
            }
            HomeTile {
                detail: root.tight ? "" : root.kiosk.adviceDetail
                objectName: "askStaff"
                picture: Theme.compact ? "" : "question"
                text: qsTr("Không biết thủ tục")
                visible: root.kiosk.hasAdvice

                onClicked: root.kiosk.askStaff()
            }
            HomeTile {
                objectName: "myNumber"
                picture: Theme.compact ? "" : "paper"
                text: qsTr("Xem số, đánh giá")
                visible: root.kiosk.isReady

                onClicked: root.kiosk.ratePage.open()
            }
            HomeTile {
                objectName: "showRules"
                picture: Theme.compact ? "" : "people"
                text: root.kiosk.rulesPage.title
                visible: root.kiosk.hasRules

                onClicked: root.kiosk.showRules()
            }
        }
        ToolsPlace {
            Layout.fillWidth: true
        }
    }
}
