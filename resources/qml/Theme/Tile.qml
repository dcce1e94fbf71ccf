pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A large choice: picture, name, and one line below it.
T.AbstractButton {
    id: root

    property string iconName: ""
    property string detail: ""
    property int detailMeaning: -1
    property bool strong: false
    readonly property color inkColor: strong ? Theme.primaryInk : Theme.ink

    implicitWidth: Theme.px(470)
    implicitHeight: column.implicitHeight + 2 * Theme.px(28)
    padding: Theme.px(28)
    focusPolicy: Qt.StrongFocus

    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

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
    contentItem: ColumnLayout {
        id: column

        spacing: Theme.spaceXs

        RowLayout {
            Layout.fillWidth: true

            Rectangle {
                Layout.preferredHeight: Theme.px(80)
                Layout.preferredWidth: Theme.px(80)
                antialiasing: true
                color: root.strong ? Theme.primaryPressed : Theme.tint
                radius: Theme.radiusM

                Icon {
                    anchors.centerIn: parent
                    color: root.strong && !Theme.highContrast ? Theme.primaryInk : root.strong ? Theme.accentInk : Theme.link
                    name: root.iconName
                    size: Theme.px(52)
                }
            }
            Item {
                Layout.fillWidth: true
            }
            Icon {
                Layout.alignment: Qt.AlignTop
                color: root.inkColor
                name: "chevron"
                size: Theme.px(38)
            }
        }
        Item {
            Layout.fillHeight: true
        }
        AppText {
            Layout.fillWidth: true
            color: root.inkColor
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            text: root.text
            Accessible.ignored: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs
            visible: root.detail !== ""

            StatusDot {
                color: root.strong ? Theme.primaryInkSoft : Theme.inkSoft
                meaning: root.detailMeaning
                visible: root.detailMeaning >= 0
            }
            AppText {
                Layout.fillWidth: true
                color: root.strong ? Theme.primaryInkSoft : Theme.inkSoft
                font.pixelSize: Theme.label
                text: root.detail
                Accessible.ignored: true
            }
        }
    }
}
