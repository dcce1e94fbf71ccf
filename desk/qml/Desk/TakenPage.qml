pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// Another window serves at this counter now: nothing to do here but to come back or to leave.
FocusScope {
    id: root

    required property DeskModel desk

    objectName: "takenPage"

    Card {
        anchors.centerIn: parent
        borderColor: Theme.warn
        borderWidth: Theme.px(4)
        implicitHeight: column.implicitHeight + 2 * Theme.spaceXl
        width: Math.min(parent.width - 2 * Theme.spaceL, Theme.px(1300))

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.margins: Theme.spaceXl
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spaceL

            Icon {
                Layout.alignment: Qt.AlignHCenter
                color: Theme.warn
                name: "people"
                size: Theme.px(110)
            }
            AppText {
                Layout.fillWidth: true
                font.pixelSize: Theme.heading
                heading: true
                horizontalAlignment: Text.AlignHCenter
                objectName: "lostSeat"
                text: root.desk.lostSeat
            }
            RowLayout {
                Layout.alignment: Qt.AlignHCenter
                spacing: Theme.spaceM

                TouchButton {
                    focusPolicy: Qt.TabFocus
                    fontSize: Theme.label
                    keyHint: "Esc"
                    kind: TouchButton.Kind.Secondary
                    objectName: "giveUp"
                    text: qsTr("Chọn quầy khác")

                    onClicked: root.desk.giveUp()
                }
                TouchButton {
                    focusPolicy: Qt.TabFocus
                    fontSize: Theme.label
                    keyHint: "Enter"
                    objectName: "sitAgain"
                    text: qsTr("Vào lại quầy này")

                    onClicked: root.desk.sitAgain()
                }
            }
        }
    }
}
