pragma ComponentBehavior: Bound

import QtQuick

// Swallows what comes too soon after a tap, so that a double tap cannot press the next page too.
Item {
    id: root

    property int milliseconds: 0
    // Where one types two quick taps are two letters: only a change of page makes a pause.
    property bool quick: false
    property int page: 0
    readonly property alias resting: pause.running

    function rest(): void {
        if (milliseconds > 0)
            pause.restart();
    }

    z: 1000

    onPageChanged: if (quick)
        rest()
    onQuickChanged: rest()

    PointHandler {
        enabled: root.milliseconds > 0 && !root.quick
        target: null

        onActiveChanged: {
            if (!active)
                root.rest();
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
