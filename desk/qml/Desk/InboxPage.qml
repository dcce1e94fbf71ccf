pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// What citizens left for officers, what nobody understood, and the assistant to ask.
FocusScope {
    id: root

    required property DeskModel desk
    readonly property InboxModel inbox: desk.inbox

    objectName: "inboxPage"

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceS

        InboxTabs {
            Layout.fillWidth: true
            inbox: root.inbox
        }
        Notice {
            Layout.fillWidth: true
            fontSize: Theme.label
            kind: root.desk.noticeTone
            objectName: "inboxNotice"
            text: root.desk.notice
        }
        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.spaceM

            InboxList {
                Layout.fillHeight: true
                Layout.maximumWidth: Theme.px(900)
                Layout.minimumWidth: Theme.px(700)
                Layout.preferredWidth: Theme.px(860)
                inbox: root.inbox
            }
            InboxPane {
                Layout.fillHeight: true
                Layout.fillWidth: true
                busy: root.desk.busy
                focus: true
                inbox: root.inbox
                opacity: writes ? 1 : 0
            }
        }
    }
}
