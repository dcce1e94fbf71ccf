pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A button a finger cannot miss; give it an objectName.
T.Button {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Quiet,
        Danger
    }

    property int kind: TouchButton.Kind.Primary
    property string iconName: ""
    property bool iconAfter: false
    property string keyHint: ""
    property int fontSize: Theme.body
    // Letters bound to millimetres do not shrink, so words that are too long go on below.
    property bool wraps: Theme.inMm
    readonly property real roomForWords: width - leftPadding - rightPadding - (iconName !== "" ? Math.round(fontSize * 1.4) + Theme.spaceS : 0)
    readonly property real wordsWidth: (text !== "" ? Math.ceil(single.advanceWidth) + 2 : 0) + (iconName !== "" ? Math.round(fontSize * 1.4) : 0) + (text !== "" && iconName !== "" ? Theme.spaceS : 0)
    readonly property bool solid: kind === TouchButton.Kind.Primary || kind === TouchButton.Kind.Danger
    readonly property color ground: {
        if (!enabled)
            return Theme.page;
        if (kind === TouchButton.Kind.Primary)
            return down ? Theme.primaryPressed : Theme.primary;
        if (kind === TouchButton.Kind.Danger)
            return down ? Theme.badPressed : Theme.bad;
        return down ? Theme.cardPressed : kind === TouchButton.Kind.Quiet ? "transparent" : Theme.card;
    }
    readonly property color inkColor: !enabled ? Theme.inkSoft : solid ? Theme.primaryInk : Theme.link

    implicitWidth: Math.max(Theme.touch, (wraps ? wordsWidth : row.implicitWidth) + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 2 * Theme.spaceXs)
    leftPadding: text === "" ? Theme.spaceS : Theme.spaceL
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus

    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    Accessible.role: Accessible.Button
    Accessible.name: text !== "" ? text : iconName

    background: Rectangle {
        antialiasing: true
        border.color: root.enabled ? Theme.link : Theme.line
        border.width: root.kind === TouchButton.Kind.Secondary || !root.enabled ? Theme.hairline : 0
        color: root.ground
        radius: Theme.radiusM

        FocusRing {
            target: parent
            visible: root.visualFocus
        }
    }
    TextMetrics {
        id: single

        font.family: Theme.family
        font.pixelSize: root.fontSize
        font.weight: Font.DemiBold
        text: root.text
    }
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Theme.spaceS

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: root.inkColor
                name: root.iconName
                size: Math.round(root.fontSize * 1.4)
                visible: root.iconName !== ""
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                color: root.inkColor
                font.pixelSize: root.fontSize
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                lineHeight: Math.ceil(font.pixelSize * (root.wraps ? 1.25 : Theme.lineHeight))
                text: root.text
                visible: text !== ""
                width: root.wraps ? Math.min(Math.ceil(single.advanceWidth) + 2, root.roomForWords) : implicitWidth
                wrapMode: root.wraps ? Text.WordWrap : Text.NoWrap
                Accessible.ignored: true
            }
            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                darkGround: root.solid && root.enabled
                text: root.keyHint
                visible: text !== ""
            }
        }
    }
}
