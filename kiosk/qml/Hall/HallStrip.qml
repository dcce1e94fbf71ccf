pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What is to be read, in its own strip: pages that stay long enough to be read twice, or a line
// that runs. A touch or the space bar stops it.
Rectangle {
    id: root

    required property HallModel hall
    required property StripModel strip
    readonly property int size: Theme.px(44)
    readonly property int letters: Math.floor(words.width / (size * 0.5))

    color: Theme.accent
    implicitHeight: Math.round(size * 2.5) + 2 * Theme.spaceXs
    objectName: "strip"

    onLettersChanged: Qt.callLater(root.strip.setRoom, letters)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        spacing: Theme.spaceM

        Icon {
            color: Theme.accentInk
            name: root.strip.kind === 2 ? "house" : "info"
            size: Theme.px(64)
            visible: root.strip.kind !== 0 && !root.strip.runs
        }
        AppText {
            color: Theme.accentInk
            font.pixelSize: Theme.px(32)
            font.weight: Font.Bold
            objectName: "stripCaption"
            text: root.strip.caption
            visible: text !== "" && !root.strip.runs
            wrapMode: Text.NoWrap
        }
        TwoLanguages {
            id: words

            Layout.fillWidth: true
            color: Theme.accentInk
            objectName: "message"
            second: root.strip.messageSecond
            size: root.size
            softColor: Theme.accentInk
            text: root.strip.message
            visible: !root.strip.runs
        }
        RunningLine {
            Layout.fillHeight: true
            Layout.fillWidth: true
            running: root.strip.runs && !root.strip.isPaused
            size: root.size
            text: root.strip.runningText
            visible: root.strip.runs
        }
        Icon {
            color: Theme.accentInk
            name: "pause"
            objectName: "stripPaused"
            size: Theme.px(56)
            visible: root.strip.isPaused
        }
    }
    Timer {
        interval: Theme.tickerPageMs
        repeat: true
        running: !root.strip.isPaused

        onTriggered: {
            root.strip.turnPage();
            root.hall.turnPage();
        }
    }
    TapHandler {
        onTapped: root.strip.pause()
    }
}
