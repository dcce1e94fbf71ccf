pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// A search field that always has the keyboard, and the officers it finds.
FocusScope {
    id: root

    required property DeskModel desk

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spaceS

        RowLayout {
            spacing: Theme.spaceS

            AppText {
                font.pixelSize: Theme.lead
                heading: true
                text: qsTr("Cán bộ")
            }
            KeyCap {
                text: "A–Z"
            }
            KeyCap {
                text: "↑ ↓"
            }
        }
        Rectangle {
            Layout.fillWidth: true
            border.color: search.activeFocus ? Theme.link : Theme.line
            border.width: Theme.px(4)
            color: Theme.card
            implicitHeight: search.implicitHeight + 2 * Theme.spaceS
            radius: Theme.radiusS

            TextInput {
                id: search

                function belongsHere(event: KeyEvent): bool {
                    const elsewhere = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down, Qt.Key_Return, Qt.Key_Enter, Qt.Key_F10];
                    return !elsewhere.includes(event.key) && !/^[0-9]$/.test(event.text);
                }

                anchors.left: parent.left
                anchors.margins: Theme.spaceS
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                clip: true
                color: Theme.ink
                focus: true
                font.family: Theme.family
                font.pixelSize: Theme.body
                objectName: "search"
                selectByMouse: true
                selectedTextColor: Theme.primaryInk
                selectionColor: Theme.primary

                Accessible.name: qsTr("Tìm cán bộ theo tên")
                Accessible.role: Accessible.EditableText
                Keys.onEscapePressed: clear()
                Keys.onPressed: event => {
                    if (search.belongsHere(event))
                        return;
                    event.accepted = true;
                    root.desk.signIn.press(event.key, event.text);
                }

                onVisibleChanged: if (visible)
                    clear()
                onTextChanged: root.desk.signIn.search(text)
            }
            AppText {
                anchors.left: parent.left
                anchors.margins: Theme.spaceS
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                text: qsTr("Gõ vài chữ của tên, không cần dấu")
                visible: search.text === "" && search.preeditText === ""
            }
        }
        ListView {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.desk.signIn.officers
            spacing: Theme.px(4)

            delegate: OfficerRow {
                width: list.width

                onChosenChanged: if (chosen)
                    list.positionViewAtIndex(index, ListView.Contain)
                onClicked: root.desk.signIn.chooseOfficer(key)
            }
        }
    }
}
