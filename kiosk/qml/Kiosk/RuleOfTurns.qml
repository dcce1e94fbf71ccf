pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The sentence of the rule, and the same as a row of turns.
Rectangle {
    id: root

    required property RulesModel rules
    property bool wide: false

    antialiasing: true
    border.color: Theme.link
    border.width: Theme.highContrast ? Theme.hairline : 0
    color: Theme.tint
    implicitHeight: column.implicitHeight + 2 * Theme.px(wide ? 14 : 24)
    radius: Theme.radiusM

    GridLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.spaceL
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.spaceS

        AppText {
            Layout.fillWidth: true
            color: Theme.link
            font.pixelSize: Theme.lead
            heading: true
            lineHeight: Math.round(font.pixelSize * 1.3)
            objectName: "turns"
            text: root.rules.turns
        }
        Row {
            Accessible.ignored: true
            spacing: Theme.spaceS

            Repeater {
                model: root.rules.steps

                Row {
                    id: step

                    required property int key
                    required property string words
                    required property bool first

                    spacing: Theme.spaceS

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "chevron"
                        size: Theme.px(34)
                        visible: step.key > 0
                    }
                    Rectangle {
                        antialiasing: true
                        border.color: Theme.link
                        border.width: Theme.hairline
                        color: step.first ? Theme.accent : Theme.card
                        height: Theme.px(84)
                        radius: Theme.radiusS
                        width: word.implicitWidth + 2 * Theme.spaceM

                        AppText {
                            id: word

                            anchors.centerIn: parent
                            color: step.first ? Theme.accentInk : Theme.ink
                            font.pixelSize: Theme.body
                            font.weight: Font.DemiBold
                            text: step.words
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }
        }
    }
}
