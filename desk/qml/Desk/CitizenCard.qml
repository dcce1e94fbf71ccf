pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// The citizen in front: number, what for, since when.
Card {
    id: root

    required property CitizenModel citizen
    required property bool busy
    required property int waiting
    required property bool paused

    implicitHeight: column.implicitHeight + 2 * Theme.spaceM

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceXs
        visible: root.citizen.number !== ""

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            Icon {
                color: root.citizen.isServed ? Theme.good : Theme.link
                name: root.citizen.isServed ? "person" : "speaker"
                size: Theme.px(44)
            }
            AppText {
                Layout.fillWidth: true
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
                objectName: "citizenState"
                text: root.citizen.state
            }
            MarkBadge {
                priority: root.citizen.priority
                text: root.citizen.mark
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceM

            AppText {
                Layout.fillWidth: true
                color: Theme.primary
                font.pixelSize: Theme.hero
                font.weight: Font.ExtraBold
                lineHeight: font.pixelSize * 1.2
                objectName: "number"
                text: root.citizen.number
                wrapMode: Text.NoWrap
            }
            ColumnLayout {
                spacing: 0

                AppText {
                    Layout.alignment: Qt.AlignRight
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                    objectName: "timer"
                    text: root.citizen.timer
                    wrapMode: Text.NoWrap
                }
                AppText {
                    Layout.alignment: Qt.AlignRight
                    color: Theme.inkSoft
                    font.pixelSize: Theme.label
                    text: root.citizen.timerCaption
                    wrapMode: Text.NoWrap
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            elide: Text.ElideRight
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            maximumLineCount: 2
            objectName: "procedure"
            text: root.citizen.procedure
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            text: root.citizen.line
        }
        CitizenFacts {
            Layout.fillWidth: true
            citizen: root.citizen
        }
        Item {
            Layout.fillHeight: true
        }
    }
    NobodyHere {
        anchors.centerIn: parent
        paused: root.paused
        someoneWaits: root.waiting > 0
        visible: root.citizen.number === ""
        width: parent.width - 2 * Theme.spaceL
    }
    BusyDots {
        anchors.bottom: parent.bottom
        anchors.margins: Theme.spaceM
        anchors.right: parent.right
        running: root.busy && !patience.running
    }
    Timer {
        id: patience

        interval: 250
        running: root.busy
    }
}
