pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Theme

// One key: it acts when the finger leaves it, and not if the finger slides off.
T.AbstractButton {
    id: root

    property string name: text
    property string iconName: ""
    property bool strong: false
    property bool latched: false
    property bool quiet: false // a key that types nothing
    readonly property bool filled: strong || latched
    readonly property color lettersColor: !enabled ? Theme.inkSoft : filled ? Theme.primaryInk : down ? Theme.accentInk : Theme.ink
    readonly property real iconSize: iconName === "" ? 0 : Math.min(Theme.icon, availableHeight * 0.8)
    readonly property real iconRoom: showsIcon ? iconSize + (text !== "" ? Theme.spaceXs : 0) : 0
    // Words do not become smaller for the sake of a picture.
    readonly property bool showsIcon: iconName !== "" && (text === "" || single.advanceWidth + iconSize + Theme.spaceXs <= availableWidth)

    focusPolicy: Qt.TabFocus
    horizontalPadding: Theme.px(6)
    verticalPadding: 0

    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.checked: latched

    background: Rectangle {
        antialiasing: true
        border.color: root.enabled ? Theme.link : Theme.line
        border.width: root.filled && root.enabled ? 0 : Theme.hairline
        color: !root.enabled ? Theme.page : root.filled ? (root.down ? Theme.primaryPressed : Theme.primary) : root.down ? Theme.accent : root.quiet ? Theme.tint : Theme.card
        radius: Theme.radiusS

        FocusRing {
            target: parent
            targetRadius: Theme.radiusS
            visible: root.visualFocus
        }
    }
    // A keyboard has fifty of them: no item more than each needs.
    contentItem: Item {
        Text {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: root.lettersColor
            font.family: Theme.family
            font.pixelSize: Math.min(root.text.length > 1 ? Theme.label : Theme.heading, root.availableHeight / 1.16)
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            leftPadding: root.iconRoom
            lineHeight: Math.ceil(font.pixelSize * 1.15)
            lineHeightMode: Text.FixedHeight
            minimumPixelSize: Theme.inMm ? Math.min(font.pixelSize, Theme.smallest) : Math.ceil(font.pixelSize * 0.6)
            text: root.text
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }

    TextMetrics {
        id: single

        font: words.font
        text: root.text
    }
    Loader {
        active: root.showsIcon
        anchors.verticalCenter: parent.verticalCenter
        x: root.leftPadding + (root.availableWidth - root.iconRoom - words.contentWidth) / 2
        sourceComponent: Icon {
            color: root.lettersColor
            name: root.iconName
            size: root.iconSize
        }
    }
}
