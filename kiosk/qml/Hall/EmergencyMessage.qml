pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Over everything, in three languages, until it is ended.
Rectangle {
    id: root

    required property StripModel strip

    color: Theme.bad
    objectName: "emergency"
    visible: strip.alarm !== ""

    Accessible.role: Accessible.AlertMessage
    Accessible.name: strip.alarm

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceXl
        spacing: Theme.spaceM

        Icon {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.badTint
            name: "warning"
            size: Math.min(root.width, root.height) * 0.2
            weight: 2.2
        }
        FittedText {
            Layout.preferredHeight: 50
            font.pixelSize: Theme.px(130)
            font.weight: Font.ExtraBold
            objectName: "alarm"
            text: root.strip.alarm
        }
        FittedText {
            Layout.preferredHeight: 22
            font.pixelSize: Theme.px(70)
            font.weight: Font.DemiBold
            objectName: "alarmEnglish"
            text: root.strip.alarmEnglish
        }
        FittedText {
            Layout.preferredHeight: 22
            font.pixelSize: Theme.px(70)
            font.weight: Font.DemiBold
            objectName: "alarmFrench"
            text: root.strip.alarmFrench
        }
    }
}
