pragma ComponentBehavior: Bound

import QtQuick
import Theme

// One hour: arrivals filled, calls outlined, each with its figure above.
Item {
    id: root

    required property string hour
    required property int arrived
    required property int called
    required property int highest
    readonly property int barWidth: Math.min(Theme.px(64), width * 0.36)

    objectName: "hour_" + hour
    Accessible.name: `${hour}: ${arrived}, ${called}`
    Accessible.role: Accessible.StaticText

    Row {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(4)

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.primary
            height: root.height * root.arrived / root.highest
            width: root.barWidth
        }
        Rectangle {
            anchors.bottom: parent.bottom
            border.color: Theme.primary
            border.width: Theme.px(4)
            color: Theme.tint
            height: root.height * root.called / root.highest
            width: root.barWidth
        }
    }
    AppText {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.bottom
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        text: root.hour
        wrapMode: Text.NoWrap
    }
}
