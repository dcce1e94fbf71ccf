pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Theme

// A command: its name on the left, its key on the right.
T.AbstractButton {
    id: root

    required property string key
    required property string name
    required property string cap
    required property bool allowed
    readonly property bool strong: allowed && key === "call"
    readonly property color inkColor: strong ? Theme.primaryInk : allowed ? Theme.link : Theme.inkSoft

    focusPolicy: Qt.TabFocus
    implicitHeight: Theme.px(72)
    leftPadding: Theme.spaceS
    objectName: key
    rightPadding: Theme.spaceS

    Accessible.description: allowed ? cap : qsTr("chưa dùng được")
    Accessible.name: name
    Accessible.role: Accessible.Button
    Accessible.onPressAction: clicked()

    background: Rectangle {
        antialiasing: true
        border.color: root.allowed ? Theme.link : Theme.line
        border.width: root.strong ? 0 : Theme.hairline
        color: root.strong ? (root.down ? Theme.primaryPressed : Theme.primary) : !root.allowed ? Theme.page : root.down ? Theme.cardPressed : Theme.card
        radius: Theme.radiusS

        FocusRing {
            target: parent
            targetRadius: Theme.radiusS
            visible: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.spaceS

        AppText {
            Layout.fillWidth: true
            color: root.inkColor
            font.pixelSize: Theme.label
            font.weight: root.allowed ? Font.DemiBold : Font.Normal
            text: root.name
            Accessible.ignored: true
        }
        KeyCap {
            darkGround: root.strong
            opacity: root.allowed ? 1 : 0.6
            text: root.cap
        }
    }
}
