pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// One question in the page: Enter does it, Esc leaves all as it is.
Rectangle {
    id: root

    required property DeskModel desk
    readonly property bool cancels: desk.mode === DeskModel.Mode.Cancel

    antialiasing: true
    border.color: Theme.bad
    border.width: Theme.px(4)
    color: Theme.badTint
    implicitHeight: column.implicitHeight + 2 * Theme.spaceM
    objectName: "confirmPanel"
    radius: Theme.radiusM

    Accessible.name: question.text
    Accessible.role: Accessible.AlertMessage

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.spaceM
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceS

        AppText {
            id: question

            Layout.fillWidth: true
            color: Theme.bad
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            text: root.cancels ? qsTr("Hủy phiếu %1? Phiếu đã hủy không lấy lại được.").arg(root.desk.citizen.number) : qsTr("Phiếu %1 còn ở quầy. Vẫn rời quầy?").arg(root.desk.citizen.number)
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            Item {
                Layout.fillWidth: true
            }
            TouchButton {
                focusPolicy: Qt.TabFocus
                fontSize: Theme.label
                keyHint: "Esc"
                kind: TouchButton.Kind.Secondary
                objectName: "leave"
                text: root.cancels ? qsTr("Không hủy") : qsTr("Ở lại")

                onClicked: root.desk.leaveMode()
            }
            TouchButton {
                focusPolicy: Qt.TabFocus
                fontSize: Theme.label
                keyHint: "Enter"
                kind: TouchButton.Kind.Danger
                objectName: "confirm"
                text: root.cancels ? qsTr("Hủy phiếu") : qsTr("Rời quầy")

                onClicked: root.desk.confirm()
            }
        }
    }
}
