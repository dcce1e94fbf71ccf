pragma ComponentBehavior: Bound

import QtQuick

// Work is going on: three dots, one dark at a time (a small area, four steps a second).
Row {
    id: root

    property bool running: true
    property color color: Theme.primary
    property int step: 0
    readonly property string spoken: qsTr("Đang xử lý")

    spacing: Theme.spaceS
    visible: running
    Accessible.role: Accessible.Indicator
    Accessible.name: spoken

    Repeater {
        model: 3

        Rectangle {
            id: dot

            required property int index

            width: Theme.px(24)
            height: width
            antialiasing: true
            border.color: root.color
            border.width: Math.max(1, Theme.px(3))
            color: root.step % 3 === dot.index ? root.color : "transparent"
            radius: width / 2
        }
    }
    Timer {
        interval: 250
        repeat: true
        running: root.running && root.visible

        onTriggered: root.step += 1
    }
}
