pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// One question in the page: Enter does it, Esc leaves all as it is.
Rectangle {
    id: root

    required property PanelModel panel

    antialiasing: true
    border.color: Theme.bad
    border.width: Theme.px(4)
    color: Theme.badTint
    implicitHeight: column.implicitHeight + 2 * Theme.spaceM
    objectName: "confirmPanel"
    radius: Theme.radiusM

    Accessible.name: root.panel.text
    Accessible.role: Accessible.AlertMessage

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.spaceM
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceS

        AppText {
            Layout.fillWidth: true
            color: Theme.bad
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            text: root.panel.text
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
                text: root.panel.no

                onClicked: root.panel.leave()
            }
            TouchButton {
                focusPolicy: Qt.TabFocus
                fontSize: Theme.label
                keyHint: "Enter"
                kind: TouchButton.Kind.Danger
                objectName: "confirm"
                text: root.panel.yes

                onClicked: root.panel.confirm()
            }
        }
    }
}
