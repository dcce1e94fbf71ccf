pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Where the next emergency is raised; nothing where the hall is one.
RowLayout {
    id: root

    required property HallNoticesModel board
    readonly property bool offered: zones.count > 0

    spacing: Theme.spaceS
    visible: offered

    AppText {
        font.pixelSize: Theme.label
        font.weight: Font.Bold
        text: qsTr("Tin khẩn ở:")
        wrapMode: Text.NoWrap
    }
    Repeater {
        id: zones

        model: root.board.emergencyZones

        delegate: Pill {
            required property string key
            required property string name

            chosen: root.board.emergencyZone === key
            implicitHeight: Theme.px(76)
            lightGround: true
            objectName: "emergencyZone_" + key
            text: name

            Accessible.name: key === "" ? qsTr("Tin khẩn: cả sảnh") : qsTr("Tin khẩn: khu %1").arg(name)
            onClicked: root.board.chooseEmergencyZone(key)
        }
    }
}
