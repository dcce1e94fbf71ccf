pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// For those who come for a result, and those who do not know the name of what they need.
Rectangle {
    id: root

    required property KioskModel kiosk
    property bool wide: false

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
            columns: root.wide ? 4 : 2
            rowSpacing: Theme.gap
            visible: root.kiosk.hasResult || root.kiosk.hasAdvice || root.kiosk.hasRules

            HomeTile {
                detail: root.wide ? "" : root.kiosk.resultDetail
                objectName: "collectResult"
                picture: "document-check"
                text: qsTr("Nhận kết quả")
                visible: root.kiosk.hasResult

                onClicked: root.kiosk.collectResult()
            }
            HomeTile {
                detail: root.wide ? "" : root.kiosk.adviceDetail
                objectName: "askStaff"
                picture: "question"
                text: qsTr("Không biết thủ tục")
                visible: root.kiosk.hasAdvice

                onClicked: root.kiosk.askStaff()
            }
            HomeTile {
                objectName: "myNumber"
                picture: "search"
                text: qsTr("Xem số, đánh giá")
                visible: root.kiosk.isReady

                onClicked: root.kiosk.ratePage.open()
            }
            HomeTile {
                objectName: "showRules"
                picture: "people"
                text: root.kiosk.rulesPage.title
                visible: root.kiosk.hasRules

                onClicked: root.kiosk.showRules()
            }
        }
        Tools {
            Layout.fillWidth: true
            kiosk: root.kiosk
            wide: root.wide
        }
    }
}
