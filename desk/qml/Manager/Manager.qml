pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Manager

// The centre's day at a glance.
WindowRoot {
    id: root

    required property ManagerModel manager
    required property HallNoticesModel board

    staff: true

    Shortcut {
        sequence: "F2"

        onActivated: root.board.toggle()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ManagerBand {
            Layout.fillWidth: true
            board: root.board
            manager: root.manager
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.margins: Theme.spaceM
            spacing: Theme.spaceM

            Notice {
                Layout.fillWidth: true
                fontSize: Theme.label
                kind: Notice.Kind.Error
                objectName: "lost"
                text: root.manager.lost
            }
            AlarmBars {
                id: alarms

                Layout.fillWidth: true
                board: root.board
            }
            HallPanel {
                Layout.fillWidth: true
                alarms: alarms.count
                board: root.board
            }
            Notice {
                Layout.fillWidth: true
                fontSize: Theme.label
                kind: Notice.Kind.Warn
                objectName: "doubt"
                text: root.manager.doubt
            }
            Notice {
                Layout.fillWidth: true
                fontSize: Theme.label
                kind: Notice.Kind.Warn
                objectName: "advice"
                text: root.manager.advice
            }
            RowLayout {
                Layout.fillHeight: false
                Layout.fillWidth: true
                spacing: Theme.spaceS
                visible: root.manager.isKnown && !(root.board.isOpen && alarms.count > 1)

                Repeater {
                    model: root.manager.figures

                    delegate: FigureCard {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                    }
                }
            }
            RowLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Theme.spaceM
                visible: root.manager.isKnown && !root.board.isOpen

                ColumnLayout {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 58
                    spacing: Theme.spaceM

                    LineTable {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.preferredHeight: 58
                        manager: root.manager
                    }
                    HourChart {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        Layout.preferredHeight: 42
                        manager: root.manager
                    }
                }
                ColumnLayout {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 42
                    spacing: Theme.spaceM

                    CounterTable {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        manager: root.manager
                    }
                    DevicePanel {
                        Layout.fillWidth: true
                        manager: root.manager
                    }
                }
            }
            Item {
                Layout.fillHeight: true
                Layout.fillWidth: true
                visible: !root.manager.isKnown || root.board.isOpen

                BusyDots {
                    anchors.centerIn: parent
                    objectName: "connecting"
                    running: root.manager.lost === "" && !root.manager.isKnown
                    visible: running
                }
            }
        }
    }
}
