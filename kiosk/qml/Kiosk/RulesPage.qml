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
    readonly property real room: height - head.height - turns.implicitHeight - foot.height
    // Too little for cards of their own: everything stands in one column with one pager.
    readonly property bool dense: Theme.compact || room < (wide ? 12 : 28) * Theme.label

    spacing: 0

    KioskHead {
        id: head

        Layout.fillWidth: true
        kiosk: root.kiosk
        question: root.rules.title
        wide: root.wide
    }
    RuleOfTurns {
        id: turns

        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(12)
        rules: root.rules
        visible: !root.dense
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
        columns: root.wide && !root.dense ? 3 : 2
        rowSpacing: Theme.px(20)

        RulePoints {
            id: points

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: root.wide || root.dense ? Number.POSITIVE_INFINITY : wanted
            Layout.columnSpan: root.wide && !root.dense ? 1 : 2
            Layout.preferredWidth: 9
            namePrefix: "points_"

            RuleLine {
                head: root.rules.turns
                pages: points.pages
                visible: root.dense
                width: parent ? parent.width : 0
            }
            Repeater {
                model: root.rules.points

                RuleLine {
                    required property int key
                    required property string words

                    mark: key
                    pages: points.pages
                    text: words
                    width: parent ? parent.width : 0
                }
            }
            ClassLines {
                model: root.dense ? root.rules.firstLevel : null
                pages: points.pages
            }
            ClassLines {
                model: root.dense ? root.rules.secondLevel : null
                pages: points.pages
            }
        }
        ClassCard {
            id: first

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: root.wide ? Number.POSITIVE_INFINITY : Math.max(first.wanted, second.wanted)
            Layout.preferredWidth: 6
            classes: root.rules.firstLevel
            visible: !root.dense
            namePrefix: "first_"
        }
        ClassCard {
            id: second

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: root.wide ? Number.POSITIVE_INFINITY : Math.max(first.wanted, second.wanted)
            Layout.preferredWidth: 6
            classes: root.rules.secondLevel
            visible: !root.dense
            namePrefix: "second_"
        }
        Item {
            Layout.fillHeight: true
            visible: !root.wide && !root.dense
        }
    }
    FootBar {
        id: foot

        Layout.fillWidth: true
        kiosk: root.kiosk
        wide: root.wide
    }
}
