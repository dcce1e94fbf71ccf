pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The screen of the waiting hall, wide or tall.
WindowRoot {
    id: root

    required property HallModel hall
    required property StripModel strip
    readonly property bool wide: width > height
    readonly property real diagonal: Math.max(1, Math.hypot(width, height))
    // The height of a capital that is read from the farthest seat, as far as a number of four signs
    // fits; 0 where nobody has said how far.
    readonly property real neededCap: Math.min(hall.neededShare * diagonal, width * 0.215)
    // Letters that must be larger than they are beside the list take the whole width.
    readonly property bool large: wide && neededCap > Theme.px(172)
    readonly property int lineColumns: wide ? 5 : 3
    readonly property int lineRows: wide ? (neededCap > Theme.px(150) ? 1 : 2) : (neededCap > 0 ? 2 : 3)
    readonly property int lineRoom: lineColumns * lineRows

    onLineRoomChanged: hall.setLineRoom(lineRoom)
    Component.onCompleted: hall.setLineRoom(lineRoom)

    color: Theme.band

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        visible: !emergency.visible

        HallHead {
            Layout.bottomMargin: Theme.spaceXs
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceL
            Layout.rightMargin: Theme.spaceL
            Layout.topMargin: Theme.spaceXs
            hall: root.hall
            wide: root.wide
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceL
            Layout.rightMargin: Theme.spaceL
            Layout.bottomMargin: Theme.spaceS
            fontSize: Theme.heading
            kind: Notice.Kind.Error
            objectName: "lost"
            text: root.hall.lost === root.hall.lostSecond ? root.hall.lost : root.hall.lost + "\n" + root.hall.lostSecond
            visible: root.hall.lost !== ""
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceL
            Layout.rightMargin: Theme.spaceL
            Layout.bottomMargin: Theme.spaceS
            kind: Notice.Kind.Warn
            objectName: "setUpNotice"
            text: root.hall.notice
        }
        GridLayout {
            Layout.bottomMargin: Theme.spaceS
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceL
            Layout.rightMargin: Theme.spaceL
            columnSpacing: Theme.spaceL
            columns: root.wide && !root.large ? 2 : 1
            rowSpacing: Theme.spaceM

            CurrentCall {
                id: current

                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: neededCap > 0 ? 6 : 4
                Layout.preferredWidth: 5
                beside: root.large
                hall: root.hall
                neededCap: root.neededCap
                visible: root.hall.centreName !== ""

                onReachChanged: told.restart()
                onVisibleChanged: told.restart()
            }
            LastCalls {
                Layout.fillHeight: !root.large
                Layout.fillWidth: true
                Layout.preferredHeight: root.large ? Theme.px(158) : 3
                Layout.preferredWidth: 3
                across: root.large
                hall: root.hall
                neededCap: root.neededCap
                most: root.wide ? 6 : 5
                visible: count > 0 || root.hall.label !== ""
            }
            Item {
                Layout.fillHeight: true
                Layout.fillWidth: true
                visible: root.hall.centreName === ""

                BusyDots {
                    anchors.centerIn: parent
                    color: Theme.bandInkSoft
                    objectName: "connecting"
                    running: root.hall.lost === ""
                }
            }
        }
        WaitingLines {
            Layout.fillHeight: false
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceL
            Layout.rightMargin: Theme.spaceL
            Layout.bottomMargin: Theme.spaceS
            hall: root.hall
            most: root.lineColumns
            wide: root.wide
            visible: count > 0 && root.hall.lost === ""
        }
        HallStrip {
            Layout.fillWidth: true
            hall: root.hall
            strip: root.strip
        }
    }
    EmergencyMessage {
        id: emergency

        anchors.fill: parent
        strip: root.strip
    }
    Timer {
        id: told

        interval: 500

        onTriggered: if (current.visible)
            root.hall.tellReach(current.reach / root.diagonal)
    }
    Shortcut {
        sequence: "Space"

        onActivated: root.strip.pause()
    }
}
