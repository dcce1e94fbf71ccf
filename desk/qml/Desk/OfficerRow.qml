pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Theme

// One officer and where they sit, if they do.
T.AbstractButton {
    id: root

    required property int index
    required property string key
    required property string name
    required property string place
    required property bool chosen
    required property bool free
    readonly property color inkColor: chosen ? Theme.primaryInk : Theme.ink

    focusPolicy: Qt.NoFocus
    implicitHeight: row.implicitHeight + 2 * Theme.spaceS
    leftPadding: Theme.spaceS
    objectName: "officer_" + key
    rightPadding: Theme.spaceS

    Accessible.checked: chosen
    Accessible.description: place
    Accessible.name: name
    Accessible.role: Accessible.RadioButton

    background: Rectangle {
        antialiasing: true
        color: root.chosen ? Theme.primary : root.down ? Theme.cardPressed : "transparent"
        radius: Theme.radiusS
    }
    contentItem: RowLayout {
        id: row

        spacing: Theme.spaceS

        Icon {
            layer.enabled: true
            color: root.inkColor
            name: root.chosen ? "check" : "person"
            size: Theme.px(36)
        }
        AppText {
            Layout.fillWidth: true
            color: root.inkColor
            font.pixelSize: Theme.body
            text: root.name
            Accessible.ignored: true
        }
        AppText {
            color: root.chosen ? Theme.primaryInkSoft : Theme.inkSoft
            font.pixelSize: Theme.small
            text: root.place
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
