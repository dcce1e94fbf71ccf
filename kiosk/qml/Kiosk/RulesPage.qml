pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Who is called first, and why others may be: the rule as it hangs on the wall.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    readonly property RulesModel rules: kiosk.rulesPage
    property bool wide: false

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        question: root.rules.title
        wide: root.wide
    }
    RuleOfTurns {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(12)
        rules: root.rules
        visible: !Theme.compact
        wide: root.wide
    }
    GridLayout {
        Layout.bottomMargin: Theme.px(20)
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(20)
        columnSpacing: Theme.px(24)
        columns: Theme.compact ? 1 : root.wide ? 3 : 2
        rowSpacing: Theme.px(20)

        RulePoints {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: root.wide ? Number.POSITIVE_INFINITY : wanted
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.preferredWidth: 9
            namePrefix: "points_"

            RuleLine {
                head: root.rules.turns
                visible: Theme.compact
                width: parent ? parent.width : 0
            }
            Repeater {
                model: root.rules.points

                RuleLine {
                    required property int key
                    required property string words

                    mark: key
                    text: words
                    width: parent ? parent.width : 0
                }
            }
            ClassLines {
                model: Theme.compact ? root.rules.firstLevel : null
            }
            ClassLines {
                model: Theme.compact ? root.rules.secondLevel : null
            }
        }
        ClassCard {
            id: first

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: root.wide ? Number.POSITIVE_INFINITY : Math.max(first.wanted, second.wanted)
            Layout.preferredWidth: 6
            classes: root.rules.firstLevel
            visible: !Theme.compact
            namePrefix: "first_"
        }
        ClassCard {
            id: second

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: root.wide ? Number.POSITIVE_INFINITY : Math.max(first.wanted, second.wanted)
            Layout.preferredWidth: 6
            classes: root.rules.secondLevel
            visible: !Theme.compact
            namePrefix: "second_"
        }
        Item {
            Layout.fillHeight: true
            visible: !root.wide
        }
    }
    FootBar {
        Layout.fillWidth: true
        kiosk: root.kiosk
        wide: root.wide
    }
}
