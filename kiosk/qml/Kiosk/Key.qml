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
    readonly property color inkColor: !enabled ? Theme.inkSoft : filled ? Theme.primaryInk : Theme.ink

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
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.spaceXs

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: words.color
                name: root.iconName
                size: Math.min(Theme.icon, root.availableHeight * 0.8)
                visible: root.iconName !== ""
            }
            AppText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                bottomPadding: 0
                color: root.down && !root.filled ? Theme.accentInk : root.inkColor
                font.pixelSize: Math.min(root.text.length > 1 ? Theme.label : Theme.heading, root.availableHeight / 1.16)
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                lineHeight: Math.ceil(font.pixelSize * 1.15)
                minimumPixelSize: Math.ceil(font.pixelSize * 0.6)
                text: root.text
                topPadding: 0
                visible: text !== ""
                width: Math.min(implicitWidth, root.availableWidth - (root.iconName !== "" ? Theme.icon + row.spacing : 0))
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
