pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// For those who come for a result, and those who do not know the name of what they need.
Rectangle {
    id: root

    required property KioskModel kiosk
    property bool wide: false

    implicitHeight: row.implicitHeight + 2 * Theme.px(24)
    color: Theme.band
    visible: kiosk.hasResult || kiosk.hasAdvice || kiosk.hasRules

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.px(48)
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.px(20)
        columns: root.wide ? 3 : 2
        rowSpacing: Theme.px(20)

        ChoiceTile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            detail: root.kiosk.resultDetail
            objectName: "collectResult"
            pointed: false
            picture: "document-check"
            text: qsTr("Nhận kết quả")
            visible: root.kiosk.hasResult

            onClicked: root.kiosk.collectResult()
        }
        ChoiceTile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            detail: root.kiosk.adviceDetail
            objectName: "askStaff"
            pointed: false
            picture: "question"
            text: qsTr("Không biết thủ tục")
            visible: root.kiosk.hasAdvice

            onClicked: root.kiosk.askStaff()
        }
        ChoiceTile {
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            detail: root.wide ? "" : root.kiosk.rulesPage.turns
            objectName: "showRules"
            pointed: false
            picture: "people"
            text: root.kiosk.rulesPage.title
            visible: root.kiosk.hasRules

            onClicked: root.kiosk.showRules()
        }
    }
}
