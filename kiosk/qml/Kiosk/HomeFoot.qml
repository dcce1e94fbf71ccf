pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// For those who come for a result, and those who do not know the name of what they need.
Rectangle {
    id: root

    required property KioskModel kiosk

    implicitHeight: row.implicitHeight + 2 * Theme.px(24)
    color: Theme.band
    visible: kiosk.hasResult || kiosk.hasAdvice

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.px(48)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(20)

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
    }
}
