pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// An emergency stands over the sign, too.
Rectangle {
    id: root

    required property SignModel sign
    required property real size

    color: Theme.bad
    objectName: "signAlarm"

    Accessible.role: Accessible.AlertMessage
    Accessible.name: sign.alarm

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.size * 0.3
        spacing: root.size * 0.2

        Icon {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.badTint
            name: "warning"
            size: root.size
        }
        FittedText {
            Layout.preferredHeight: 62
            font.pixelSize: root.size
            font.weight: Font.ExtraBold
            text: root.sign.alarm
        }
        FittedText {
            Layout.preferredHeight: 38
            font.pixelSize: root.size * 0.6
            text: root.sign.alarmSecond
        }
    }
}
