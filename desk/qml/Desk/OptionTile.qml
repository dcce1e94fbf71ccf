pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Theme

// One option of a chooser: what to type, what it is.
T.AbstractButton {
    id: root

    required property int index
    required property string key
    required property string cap
    required property string name
    required property string detail
    required property bool chosen
    required property bool marked
    readonly property color inkColor: chosen ? Theme.primaryInk : Theme.ink

    focusPolicy: Qt.NoFocus
    leftPadding: Theme.spaceXs
    objectName: "option_" + cap
    rightPadding: Theme.spaceXs

    Accessible.checked: chosen
    Accessible.description: detail
    Accessible.name: `${cap} ${name}`
    Accessible.selected: marked
    Accessible.role: Accessible.RadioButton

    background: Rectangle {
        antialiasing: true
        border.color: root.chosen ? Theme.primary : Theme.line
        border.width: Theme.hairline
        color: root.chosen ? Theme.primary : root.down ? Theme.cardPressed : Theme.card
        radius: Theme.radiusS
    }
    contentItem: RowLayout {
        spacing: Theme.spaceXs

        Icon {
            layer.enabled: true
            color: root.inkColor
            name: "check"
            size: Theme.px(36)
            visible: root.marked
        }
        KeyCap {
            darkGround: root.chosen
            text: root.cap
        }
        AppText {
            Layout.fillWidth: true
            color: root.inkColor
            elide: Text.ElideRight
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            maximumLineCount: 1
            text: root.name
            Accessible.ignored: true
        }
        AppText {
            Layout.maximumWidth: root.width / 2
            color: root.chosen ? Theme.primaryInkSoft : Theme.inkSoft
            elide: Text.ElideRight
            font.pixelSize: Theme.small
            maximumLineCount: 1
            text: root.detail
            Accessible.ignored: true
        }
    }
}
