pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// What somebody asked, whole; or what the assistant found, word for word, with its source.
ColumnLayout {
    id: root

    required property InboxModel inbox

    spacing: Theme.spaceXs

    Notice {
        Layout.fillWidth: true
        fontSize: Theme.label
        kind: Notice.Kind.Warn
        objectName: "inboxDoubt"
        text: root.inbox.doubt
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        objectName: "inboxFacts"
        text: root.inbox.facts
        visible: text !== ""
    }
    Flickable {
        id: whole

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(words.implicitHeight, Theme.px(420))
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: words.implicitHeight
        visible: root.inbox.subject !== ""

        Column {
            id: words

            spacing: Theme.spaceXs
            width: whole.width

            AppText {
                font.pixelSize: Theme.body
                heading: true
                objectName: "inboxSubject"
                text: root.inbox.subject
                width: parent.width
            }
            AppText {
                font.pixelSize: Theme.label
                objectName: "inboxPassage"
                text: root.inbox.passage
                visible: text !== ""
                width: parent.width
            }
            AppText {
                color: Theme.inkSoft
                font.pixelSize: Theme.small
                objectName: "inboxSource"
                text: root.inbox.source
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
