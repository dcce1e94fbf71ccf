pragma ComponentBehavior: Bound

import QtQuick

// Time above date; a window that knows the centre's time sets `now`, otherwise it ticks by itself.
Column {
    id: root

    property date now: new Date()
    property bool ticking: true
    property bool dateShown: true
    property string language: "vi"
    property color color: Theme.bandInk
    property color softColor: Theme.bandInkSoft
    property int timeSize: Theme.title

    AppText {
        anchors.right: parent.right
        color: root.color
        font.pixelSize: root.timeSize
        font.weight: Font.Bold
        objectName: "clockTime"
        text: root.now.toLocaleTimeString(Qt.locale(root.language), "HH:mm")
        wrapMode: Text.NoWrap
    }
    AppText {
        readonly property string words: root.now.toLocaleDateString(Qt.locale(root.language), "dddd, dd/MM/yyyy")

        anchors.right: parent.right
        color: root.softColor
        font.pixelSize: Theme.label
        objectName: "clockDate"
        text: words.charAt(0).toUpperCase() + words.slice(1)
        visible: root.dateShown
        wrapMode: Text.NoWrap
    }
    Timer {
        interval: 1000
        repeat: true
        running: root.ticking

        onTriggered: root.now = new Date()
    }
}
