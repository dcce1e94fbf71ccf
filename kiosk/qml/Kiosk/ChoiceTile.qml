pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Theme

// One large choice: picture, name, and one quieter line below it.
T.AbstractButton {
    id: root

    property string picture: ""
    property string detail: ""
    property bool strong: false
    property bool pointed: true
    property int titleSize: Theme.lead
    property int pictureSize: Theme.px(80)
    property int room: Theme.px(18)
    property int detailSize: Theme.label
    readonly property color inkColor: strong ? Theme.primaryInk : Theme.ink
    readonly property color softColor: strong ? Theme.primaryInkSoft : Theme.inkSoft

    implicitWidth: Theme.px(470)
    implicitHeight: words.implicitHeight + 2 * room
    focusPolicy: Qt.StrongFocus
    leftPadding: Theme.px(24)
    rightPadding: Theme.px(20)

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail

    background: Card {
        color: root.strong ? (root.down ? Theme.primaryPressed : Theme.primary) : root.down ? Theme.cardPressed : Theme.card

        FocusRing {
            target: parent
            targetRadius: Theme.radiusL
            visible: root.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.px(22)

        Rectangle {
            Layout.preferredHeight: root.pictureSize
            Layout.preferredWidth: root.pictureSize
            antialiasing: true
            color: root.strong ? Theme.primaryPressed : Theme.tint
            radius: Theme.radiusM
            visible: root.picture !== ""

            Icon {
                anchors.centerIn: parent
                color: root.strong ? (Theme.highContrast ? Theme.accentInk : Theme.primaryInk) : Theme.link
                name: root.picture
                size: Math.round(root.pictureSize * 0.65)
            }
        }
        ColumnLayout {
            id: words

            spacing: -Theme.px(6)

            AppText {
                Layout.fillWidth: true
                color: root.inkColor
                font.pixelSize: root.titleSize
                font.weight: Font.DemiBold
                lineHeight: Math.round(font.pixelSize * 1.3)
                text: root.text
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                color: root.softColor
                font.pixelSize: root.detailSize
                lineHeight: Math.round(font.pixelSize * 1.35)
                text: root.detail
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        Icon {
            color: root.softColor
            name: root.pointed ? "chevron" : ""
            size: Theme.px(34)
            visible: root.pointed
        }
    }
}
