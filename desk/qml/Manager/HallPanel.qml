pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What is to be read in the hall: write, take down, raise an emergency with two presses.
Card {
    id: root

    required property HallNoticesModel board
    required property int alarms // bars above, which take room from the notices

    implicitHeight: column.implicitHeight + 2 * Theme.spaceS
    objectName: "hallPanel"
    visible: board.isOpen

    onVisibleChanged: if (visible)
        fields.begin()

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceM
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        anchors.top: parent.top
        anchors.topMargin: Theme.spaceS
        spacing: Theme.spaceXs

        NoticeFields {
            id: fields

            board: root.board
        }
        Notice {
            Layout.fillWidth: true
            fontSize: Theme.label
            kind: Notice.Kind.Error
            objectName: "hallTrouble"
            text: root.board.trouble
        }
        NoticeRows {
            board: root.board
            most: Math.max(1, (emergencyZones.offered ? 3 : 4) - Math.max(0, root.alarms - 3))
        }
        EmergencyZones {
            id: emergencyZones

            board: root.board
        }
        RowLayout {
            spacing: Theme.spaceS

            AppText {
                font.pixelSize: Theme.label
                font.weight: Font.Bold
                text: qsTr("Khẩn cấp, bấm hai lần:")
                wrapMode: Text.NoWrap
            }
            Repeater {
                model: root.board.presets

                delegate: TouchButton {
                    id: preset

                    required property int key
                    required property string name
                    readonly property bool armed: root.board.armed === key

                    Layout.fillWidth: true
                    enabled: !root.board.isBusy
                    fontSize: Theme.label
                    implicitHeight: Theme.px(76)
                    kind: armed ? TouchButton.Kind.Danger : TouchButton.Kind.Secondary
                    objectName: "emergency_" + key
                    text: armed ? qsTr("Bấm lần nữa") : name

                    Accessible.name: name
                    onClicked: root.board.press(key)
                }
            }
        }
    }
}
