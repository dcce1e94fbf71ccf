pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// The rows of a part of the inbox; says in words when there is none.
Card {
    id: root

    required property InboxModel inbox
    readonly property list<string> caps: ["PgUp", "PgDn"]

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceS
        spacing: Theme.spaceXs

        RowLayout {
            spacing: Theme.spaceXs
            visible: list.count > 1

            Repeater {
                model: root.caps

                delegate: KeyCap {
                    required property string modelData

                    text: modelData
                }
            }
        }
        ListView {
            id: list

            function follow(): void {
                if (root.inbox.place >= 0)
                    positionViewAtIndex(root.inbox.place, ListView.Contain);
            }

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.inbox.items
            objectName: "inboxList"
            spacing: Theme.px(6)

            delegate: InboxRow {
                width: list.width

                onClicked: root.inbox.choose(key)
            }

            onCountChanged: Qt.callLater(follow)

            Connections {
                function onPlaceChanged(): void {
                    Qt.callLater(list.follow);
                }

                target: root.inbox
            }
            AppText {
                anchors.left: parent.left
                anchors.margins: Theme.spaceXs
                anchors.right: parent.right
                anchors.top: parent.top
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                objectName: "inboxEmpty"
                text: root.inbox.emptyText
                visible: list.count === 0
            }
        }
    }
}
