pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What is to be read in the hall: write, take down, raise an emergency with two presses.
Card {
    id: root

    required property HallNoticesModel board
    readonly property int most: 4

    implicitHeight: column.implicitHeight + 2 * Theme.spaceS
    objectName: "hallPanel"
    visible: board.isOpen

    onVisibleChanged: if (visible)
        vietnamese.forceActiveFocus()

    function put(): void {
        board.put(vietnamese.text, english.text, french.text);
    }

    Connections {
        target: root.board

        function onDone(): void {
            vietnamese.clear();
            english.clear();
            french.clear();
        }
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceM
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        anchors.top: parent.top
        anchors.topMargin: Theme.spaceS
        spacing: Theme.spaceXs

        RowLayout {
            spacing: Theme.spaceS

            HallField {
                id: vietnamese

                Layout.fillWidth: true
                Layout.preferredWidth: 5
                objectName: "noticeVietnamese"
                placeholderText: qsTr("Thông báo mới, tiếng Việt")

                onAccepted: root.put()
            }
            HallField {
                id: english

                Layout.fillWidth: true
                Layout.preferredWidth: 3
                objectName: "noticeEnglish"
                placeholderText: qsTr("tiếng Anh")

                onAccepted: root.put()
            }
            HallField {
                id: french

                Layout.fillWidth: true
                Layout.preferredWidth: 3
                objectName: "noticeFrench"
                placeholderText: qsTr("tiếng Pháp")

                onAccepted: root.put()
            }
            TouchButton {
                enabled: vietnamese.text.trim() !== "" && !root.board.isBusy
                fontSize: Theme.label
                implicitHeight: Theme.px(76)
                objectName: "putNotice"
                text: qsTr("Đưa lên sảnh")

                onClicked: root.put()
            }
        }
        Repeater {
            model: root.board.notices

            delegate: HallNoticeRow {
                required property int index

                Layout.fillWidth: true
                board: root.board
                visible: index < root.most
            }
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
        Notice {
            Layout.fillWidth: true
            fontSize: Theme.label
            kind: Notice.Kind.Error
            objectName: "hallTrouble"
            text: root.board.trouble
        }
    }
}
