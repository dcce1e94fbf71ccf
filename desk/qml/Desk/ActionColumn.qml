pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// Every command with its key; a command that makes no sense now is pale but still says why not.
Card {
    id: root

    required property DeskModel desk

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceS
        spacing: Theme.px(8)

        Repeater {
            model: root.desk.actions

            delegate: ActionButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: Theme.px(104)

                onClicked: root.desk.give(key)
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
