pragma ComponentBehavior: Bound

import QtQuick
import Theme

// Seconds that are left, as a number in a ring of dots that go out one after another.
Item {
    id: root

    property int seconds: 0
    property int whole: 20

    implicitWidth: Theme.mm(Theme.compact ? 46 : 80)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.StaticText
    Accessible.name: number.text

    AppText {
        id: number

        anchors.centerIn: parent
        color: Theme.accent
        font.pixelSize: Theme.cap(Theme.compact ? 14 : 24)
        font.weight: Font.Bold
        objectName: "secondsLeft"
        text: root.seconds
        Accessible.ignored: true
    }
    Repeater {
        model: root.whole

        Rectangle {
            id: dot

            required property int index
            readonly property real angle: 2 * Math.PI * index / root.whole - Math.PI / 2

            antialiasing: true
            border.color: Theme.accent
            border.width: Theme.hairline
            color: index < root.seconds ? Theme.accent : "transparent"
            height: width
            radius: width / 2
            width: Theme.mm(Theme.compact ? 3 : 5)
            x: root.width / 2 * (1 + 0.9 * Math.cos(dot.angle)) - width / 2
            y: root.height / 2 * (1 + 0.9 * Math.sin(dot.angle)) - height / 2
        }
    }
}
