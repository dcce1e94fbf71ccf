pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Recorder

// Record, listen, keep; and to the clip before or after.
RowLayout {
    id: root

    required property RecorderModel recorder
    readonly property bool isGood: recorder.hasTake && recorder.fault === ""

    spacing: Theme.spaceS

    TouchButton {
        iconName: "back"
        kind: TouchButton.Kind.Quiet
        objectName: "previous"
        Accessible.name: qsTr("Đoạn trước")

        onClicked: root.recorder.previous()
    }
    TouchButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        iconName: root.recorder.isRecording ? "pause" : "microphone"
        keyHint: "F2"
        kind: root.recorder.isRecording ? TouchButton.Kind.Danger : root.isGood ? TouchButton.Kind.Secondary : TouchButton.Kind.Primary
        objectName: "record"
        text: root.recorder.isRecording ? qsTr("Nói xong") : root.recorder.hasTake || root.recorder.isKept ? qsTr("Thu lại") : qsTr("Thu")

        onClicked: root.recorder.record()
    }
    TouchButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        enabled: !root.recorder.isRecording && (root.recorder.hasTake || root.recorder.isKept)
        iconName: "speaker"
        keyHint: "F3"
        kind: TouchButton.Kind.Secondary
        objectName: "listen"
        text: root.recorder.isPlaying ? qsTr("Đang phát…") : qsTr("Nghe lại")

        onClicked: root.recorder.listen()
    }
    TouchButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        enabled: root.recorder.hasTake
        iconName: "check"
        keyHint: "F9"
        kind: root.isGood ? TouchButton.Kind.Primary : TouchButton.Kind.Secondary
        objectName: "keep"
        text: qsTr("Giữ")

        onClicked: root.recorder.keep()
    }
    TouchButton {
        iconName: "forward"
        kind: TouchButton.Kind.Quiet
        objectName: "next"
        Accessible.name: qsTr("Đoạn sau")

        onClicked: root.recorder.next()
    }
    Shortcut {
        sequence: "F2"

        onActivated: root.recorder.record()
    }
    Shortcut {
        sequence: "F3"

        onActivated: root.recorder.listen()
    }
    Shortcut {
        sequence: "F9"

        onActivated: root.recorder.keep()
    }
    Shortcut {
        sequence: "Alt+Left"

        onActivated: root.recorder.previous()
    }
    Shortcut {
        sequence: "Alt+Right"

        onActivated: root.recorder.next()
    }
}
