pragma ComponentBehavior: Bound

import QtQuick

// Swallows what comes too soon after a tap, so that a double tap cannot press the next page too.
Item {
    id: root

    property int milliseconds: 0

    z: 1000

    PointHandler {
        enabled: root.milliseconds > 0
        target: null

        onActiveChanged: {
            if (!active)
                pause.restart();
        }
    }
    MouseArea {
        anchors.fill: parent
        enabled: pause.running
        Accessible.ignored: true
    }
    Timer {
        id: pause

        interval: root.milliseconds
    }
}
