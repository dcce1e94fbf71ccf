pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Theme

// One of the five faces with its words; the chosen one is filled, framed and ticked.
T.AbstractButton {
    id: root

    property string picture: ""
    property bool chosen: false
    property bool upright: false // the words below the face
    readonly property color inkColor: chosen || down ? Theme.primaryInk : Theme.link

    implicitWidth: Theme.touch
    implicitHeight: Math.max(Theme.touch, grid.implicitHeight + 2 * Theme.spaceXs)
    focusPolicy: Qt.StrongFocus

    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checked: chosen

    background: Rectangle {
        antialiasing: true
        border.color: Theme.link
        border.width: root.chosen ? 0 : Theme.hairline
        color: root.chosen || root.down ? Theme.primary : Theme.card
        radius: Theme.radiusM

        FocusRing {
            target: parent
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        GridLayout {
            id: grid

            anchors.left: parent.left
            anchors.leftMargin: root.upright ? Theme.px(4) : Theme.spaceM
            anchors.right: parent.right
            anchors.rightMargin: anchors.leftMargin
            anchors.verticalCenter: parent.verticalCenter
            columnSpacing: Theme.spaceM
            columns: root.upright ? 1 : 3
            rowSpacing: Theme.spaceXs

            Icon {
                Layout.alignment: Qt.AlignHCenter
                color: root.inkColor
                name: root.picture
                size: Theme.inMm ? Theme.mm(root.upright ? (Theme.compact ? 14 : 26) : 15) : Theme.px(72)
            }
            AppText {
                Layout.fillWidth: true
                color: root.inkColor
                font.pixelSize: root.upright ? Theme.mainCap(7.4) : Theme.body
                font.weight: Font.DemiBold
                horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
                lineHeight: Math.ceil(font.pixelSize * 1.25)
                text: root.text
                Accessible.ignored: true
            }
            Icon {
                Layout.alignment: Qt.AlignHCenter
                color: root.inkColor
                name: "check"
                opacity: root.chosen ? 1 : 0
                size: Theme.label
            }
        }
    }
}
