pragma ComponentBehavior: Bound

import QtQuick
import Theme

// Messages in pages; a page stays long enough to be read twice.
Rectangle {
    id: root

    required property HallModel hall

    color: Theme.accent
    implicitHeight: words.implicitHeight + 2 * Theme.spaceXs

    TwoLanguages {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceL
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceL
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accentInk
        objectName: "message"
        second: root.hall.messageSecond
        size: Theme.px(44)
        softColor: Theme.accentInk
        text: root.hall.message
    }
    Timer {
        interval: Theme.tickerPageMs
        repeat: true
        running: true

        onTriggered: root.hall.turnPage()
    }
}
