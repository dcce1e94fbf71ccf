pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Manager

// The devices of all machines, what is broken first; nothing where no machine has told of any.
Card {
    id: root

    required property ManagerModel manager
    readonly property int most: 3

    implicitHeight: column.implicitHeight + 2 * Theme.spaceS
    visible: rows.count > 0

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.spaceS
        anchors.leftMargin: Theme.spaceM
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        anchors.top: parent.top
        spacing: Theme.px(4)

        AppText {
            Layout.fillWidth: true
            font.pixelSize: Theme.body
            heading: true
            text: qsTr("Thiết bị")
        }
        Repeater {
            id: rows

            model: root.manager.devices
            objectName: "devices"

            delegate: DeviceRow {
                Layout.fillWidth: true
                visible: index < root.most
            }
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            objectName: "moreDevices"
            text: qsTr("và %n thiết bị nữa", "", rows.count - root.most)
            visible: rows.count > root.most
        }
    }
}
