pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Recorder

// Everything that is to be said; a tick where it has been.
Card {
    id: root

    required property RecorderModel recorder

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.spaceS
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: root.recorder.place
        highlightMoveDuration: 0
        model: root.recorder.clips
        objectName: "clips"

        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        onHeightChanged: positionViewAtIndex(currentIndex, ListView.Center)

        delegate: ClipEntry {
            width: list.width

            onPicked: place => root.recorder.pick(place)
        }
    }
}
