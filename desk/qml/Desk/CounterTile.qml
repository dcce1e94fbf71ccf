pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Theme

// One counter to sit down at: its number, its lines, who sits there.
T.AbstractButton {
    id: root

    required property int index
    required property int key
    required property string number
    required property string name
    required property string sitter
    required property bool chosen
    required property bool free
    readonly property color inkColor: chosen ? Theme.primaryInk : Theme.ink
    readonly property color softColor: chosen ? Theme.primaryInkSoft : Theme.inkSoft

    focusPolicy: Qt.NoFocus
    objectName: "counter_" + number
    padding: Theme.spaceS

    Accessible.checked: chosen
    Accessible.description: sitter
    Accessible.name: qsTr("Quầy %1").arg(number)
    Accessible.role: Accessible.RadioButton

    background: Rectangle {
        antialiasing: true
        border.color: root.chosen ? Theme.primary : Theme.line
        border.width: Theme.hairline
        color: root.chosen ? Theme.primary : root.down ? Theme.cardPressed : root.free ? Theme.card : Theme.page
        radius: Theme.radiusM
    }
    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            spacing: Theme.spaceS

            AppText {
                Layout.fillWidth: true
                color: root.inkColor
                font.pixelSize: Theme.heading
                font.weight: Font.Bold
                text: root.number
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Icon {
                layer.enabled: true
                color: root.inkColor
                name: "check"
                size: Theme.px(40)
                visible: root.chosen
            }
            Icon {
                layer.enabled: true
                color: root.softColor
                name: "person"
                size: Theme.px(36)
                visible: !root.free
            }
        }
        AppText {
            Layout.fillWidth: true
            color: root.inkColor
            elide: Text.ElideRight
            font.pixelSize: Theme.label
            maximumLineCount: 1
            text: root.name
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            color: root.softColor
            elide: Text.ElideRight
            font.pixelSize: Theme.small
            maximumLineCount: 2
            text: root.sitter
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
