pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// The officer's window: sign in, then work.
WindowRoot {
    id: root

    required property DeskModel desk
    readonly property bool taken: desk.lostSeat !== ""

    staff: true

    Keys.onPressed: event => {
        if ((root.desk.isSignedIn || root.taken) && !event.isAutoRepeat)
            root.desk.press(event.key, event.modifiers, event.text);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        DeskBand {
            Layout.fillWidth: true
            desk: root.desk

            onSpoken: signInPage.forceActiveFocus()
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceM
            Layout.rightMargin: Theme.spaceM
            Layout.topMargin: Theme.spaceS
            fontSize: Theme.label
            kind: Notice.Kind.Error
            objectName: "lost"
            text: root.desk.lost
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceM
            Layout.rightMargin: Theme.spaceM
            Layout.topMargin: Theme.spaceS
            fontSize: Theme.label
            kind: Notice.Kind.Warn
            objectName: "warning"
            text: root.desk.warning
        }
        SignInPage {
            id: signInPage

            Layout.fillHeight: true
            Layout.fillWidth: true
            desk: root.desk
            focus: visible
            visible: !root.desk.isSignedIn && !root.taken
        }
        TakenPage {
            Layout.fillHeight: true
            Layout.fillWidth: true
            desk: root.desk
            focus: visible
            visible: root.taken && !root.desk.isSignedIn
        }
        WorkPage {
            Layout.fillHeight: true
            Layout.fillWidth: true
            desk: root.desk
            focus: visible
            visible: root.desk.isSignedIn && !root.desk.inbox.isOpen
        }
        InboxPage {
            Layout.fillHeight: true
            Layout.fillWidth: true
            desk: root.desk
            focus: visible
            visible: root.desk.isSignedIn && root.desk.inbox.isOpen
        }
    }
}
