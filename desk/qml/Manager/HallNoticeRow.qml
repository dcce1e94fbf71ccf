pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// A notice that is read in the hall, and the way to take it down.
RowLayout {
    id: root

    required property HallNoticesModel board
    required property int key
    required property string words
    required property string detail

    spacing: Theme.spaceM

    AppText {
        Layout.fillWidth: true
        font.pixelSize: Theme.label
        text: root.detail === "" ? root.words : root.words + "  ·  " + root.detail
    }
    TouchButton {
        enabled: !root.board.isBusy
        fontSize: Theme.label
        implicitHeight: Theme.px(64)
        kind: TouchButton.Kind.Secondary
        objectName: "editNotice_" + root.key
        text: qsTr("Sửa")

        Accessible.name: qsTr("Sửa: %1").arg(root.words)
        onClicked: root.board.edit(root.key)
    }
    TouchButton {
        enabled: !root.board.isBusy
        fontSize: Theme.label
        implicitHeight: Theme.px(64)
        kind: TouchButton.Kind.Secondary
        objectName: "takeDown_" + root.key
        text: qsTr("Gỡ xuống")

        Accessible.name: qsTr("Gỡ xuống: %1").arg(root.words)
        onClicked: root.board.takeDown(root.key)
    }
}
