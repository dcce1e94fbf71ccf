pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The screen of the waiting hall, wide or tall.
WindowRoot {
    id: root

    required property HallModel hall
    readonly property bool wide: width > height

    color: Theme.band

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

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
            columns: root.wide ? 2 : 1
            rowSpacing: Theme.spaceM

            CurrentCall {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: 3
                Layout.preferredWidth: 5
                hall: root.hall
                visible: root.hall.centreName !== ""
            }
            LastCalls {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: 3
                Layout.preferredWidth: 3
                hall: root.hall
                rows: root.wide ? 6 : 7
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
            columns: root.wide ? 8 : 4
            hall: root.hall
            visible: count > 0 && root.hall.lost === ""
        }
        HallFoot {
            Layout.fillWidth: true
            hall: root.hall
        }
    }
}
