pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// Choose the counter by its digits and the officer by a few letters, then Enter.
FocusScope {
    id: root

    required property DeskModel desk

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceM

        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.spaceM

            Card {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.horizontalStretchFactor: 3
                Layout.preferredWidth: 3

                ColumnLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.spaceM
                    spacing: Theme.spaceS

                    RowLayout {
                        spacing: Theme.spaceS

                        AppText {
                            font.pixelSize: Theme.lead
                            heading: true
                            text: qsTr("Quầy")
                        }
                        KeyCap {
                            text: "0–9"
                        }
                        KeyCap {
                            text: "← →"
                        }
                    }
                    GridView {
                        id: grid

                        readonly property int columns: Math.max(1, Math.floor(width / Theme.px(330)))

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        boundsBehavior: Flickable.StopAtBounds
                        cellHeight: Theme.px(236)
                        cellWidth: Math.floor(width / columns)
                        clip: true
                        model: root.desk.signIn.counters

                        delegate: CounterTile {
                            height: grid.cellHeight - Theme.spaceS
                            width: grid.cellWidth - Theme.spaceS

                            onChosenChanged: if (chosen)
                                grid.positionViewAtIndex(index, GridView.Contain)
                            onClicked: root.desk.signIn.chooseCounter(key)
                        }
                    }
                }
                BusyDots {
                    anchors.centerIn: parent
                    objectName: "connecting"
                    running: root.desk.centre === "" && root.desk.lost === ""
                }
            }
            Card {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.horizontalStretchFactor: 2
                Layout.preferredWidth: 2

                OfficerChoice {
                    anchors.fill: parent
                    anchors.margins: Theme.spaceM
                    desk: root.desk
                    focus: true
                }
            }
        }
        Notice {
            Layout.fillWidth: true
            fontSize: Theme.label
            kind: root.desk.noticeTone
            text: root.desk.notice
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceM

            TouchButton {
                focusPolicy: Qt.TabFocus
                fontSize: Theme.label
                keyHint: "F10"
                kind: TouchButton.Kind.Secondary
                objectName: "freeSeat"
                text: root.desk.signIn.freeWords
                visible: text !== ""

                onClicked: root.desk.signIn.freeSeat()
            }
            Item {
                Layout.fillWidth: true
            }
            BusyDots {
                running: root.desk.busy
            }
            TouchButton {
                enabled: root.desk.signIn.ready && !root.desk.busy
                focusPolicy: Qt.TabFocus
                keyHint: "Enter"
                objectName: "signIn"
                text: qsTr("Vào quầy")

                onClicked: root.desk.signIn.sit()
            }
        }
    }
}
