pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A rounded choice on the dark band; the chosen one is filled and ticked.
T.AbstractButton {
    id: root

    property string iconName: ""
    property bool chosen: false
    property bool lightGround: false
    readonly property color filled: lightGround ? Theme.primary : Theme.bandInk
    readonly property color filledInk: lightGround ? Theme.primaryInk : Theme.highContrast ? "#000000" : Theme.band
    readonly property color bare: lightGround ? Theme.card : Theme.bandRow
    readonly property color bareInk: lightGround ? Theme.link : Theme.bandInk

    implicitWidth: Math.max(Theme.touch, row.implicitWidth + 2 * Theme.px(28))
    implicitHeight: Theme.touch
    focusPolicy: Qt.StrongFocus

    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    Accessible.role: Accessible.RadioButton
    Accessible.name: text !== "" ? text : iconName
    Accessible.checked: chosen

    background: Rectangle {
        antialiasing: true
        border.color: root.bareInk
        border.width: root.chosen ? 0 : Theme.hairline
        color: root.chosen || root.down ? root.filled : root.bare
        radius: height / 2

        FocusRing {
            target: parent
            targetRadius: root.height / 2
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.spaceXs

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: word.color
                name: root.iconName !== "" ? root.iconName : root.chosen ? "check" : ""
                size: Theme.px(36)
                visible: root.iconName !== "" || root.chosen
            }
            AppText {
                id: word

                anchors.verticalCenter: parent.verticalCenter
                color: root.chosen || root.down ? root.filledInk : root.bareInk
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
                text: root.text
                visible: text !== ""
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
