pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// What is chosen at the left, whole; the field for what the officer says; what Enter does.
Card {
    id: root

    required property InboxModel inbox
    required property bool busy
    readonly property bool asks: inbox.tab === 2
    readonly property bool answers: inbox.tab === 0
    readonly property bool writes: asks || inbox.subject !== ""

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceS

        InboxField {
            Layout.fillWidth: true
            focus: visible
            inbox: root.inbox
            lines: 1
            objectName: "consultField"
            visible: root.asks
        }
        InboxSubject {
            Layout.fillHeight: root.asks || !root.writes
            Layout.fillWidth: true
            inbox: root.inbox
        }
        InboxField {
            Layout.fillHeight: root.answers
            Layout.fillWidth: true
            focus: visible
            inbox: root.inbox
            lines: root.answers ? 4 : 1
            objectName: "inboxField"
            visible: !root.asks && root.writes
        }
        ListView {
            id: options

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.inbox.options
            spacing: Theme.px(6)
            visible: root.inbox.tab === 1 && root.writes

            delegate: OptionTile {
                height: Theme.px(70)
                width: options.width

                onChosenChanged: if (chosen)
                    options.positionViewAtIndex(index, ListView.Contain)
                onClicked: root.inbox.pick(key)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS
            visible: root.writes

            BusyDots {
                running: root.busy
            }
            Item {
                Layout.fillWidth: true
            }
            TouchButton {
                focusPolicy: Qt.TabFocus
                fontSize: Theme.label
                keyHint: "Ctrl Del"
                kind: TouchButton.Kind.Secondary
                objectName: "inboxDrop"
                text: root.inbox.dropWord
                visible: text !== ""

                onClicked: root.inbox.drop()
            }
            TouchButton {
                focusPolicy: Qt.TabFocus
                fontSize: Theme.label
                keyHint: "Enter"
                objectName: "inboxSend"
                text: root.inbox.sendWord

                onClicked: root.inbox.send()
            }
        }
    }
}
