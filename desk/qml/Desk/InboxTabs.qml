pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// The three parts of the inbox, and the way out.
RowLayout {
    id: root

    required property InboxModel inbox
    readonly property list<string> names: [qsTr("Câu hỏi (%1)").arg(inbox.questions), qsTr("Chưa hiểu (%1)").arg(inbox.misses), qsTr("Hỏi trợ lý")]

    spacing: Theme.spaceS

    Repeater {
        model: root.names

        delegate: Pill {
            required property int index
            required property string modelData

            chosen: root.inbox.tab === index
            focusPolicy: Qt.NoFocus
            implicitHeight: Theme.px(68)
            lightGround: true
            objectName: "inboxTab_" + index
            text: modelData

            onClicked: root.inbox.turn(index)
        }
    }
    KeyCap {
        text: "F12"
    }
    Item {
        Layout.fillWidth: true
    }
    TouchButton {
        focusPolicy: Qt.TabFocus
        fontSize: Theme.label
        implicitHeight: Theme.px(68)
        keyHint: "Esc"
        kind: TouchButton.Kind.Secondary
        objectName: "closeInbox"
        text: qsTr("Về quầy")

        onClicked: root.inbox.close()
    }
}
