pragma ComponentBehavior: Bound

import QtQuick
import Theme

// A line that runs from right to left: 25 pictures a second, slow enough to be read.
Item {
    id: root

    property string text: ""
    property int size: Theme.heading
    property bool running: false
    readonly property int beat: 40
    readonly property real step: Math.max(1, Math.round(Theme.px(90) * beat / 1000))

    clip: true

    onTextChanged: line.x = root.width

    AppText {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accentInk
        font.pixelSize: root.size
        font.weight: Font.Bold
        objectName: "runningLine"
        text: root.text
        wrapMode: Text.NoWrap
    }
    Timer {
        interval: root.beat
        repeat: true
        running: root.running

        onTriggered: line.x = line.x < -line.width ? root.width : line.x - root.step
    }
}
