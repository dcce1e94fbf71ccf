pragma ComponentBehavior: Bound

import QtQuick

// Who has priority, one level of it, and by which law.
RulePoints {
    id: root

    property alias classes: rows.model

    visible: rows.count > 0

    Repeater {
        id: rows

        RuleLine {
            required property string group
            required property string name
            required property string basis

            detail: basis
            head: group
            text: name
            width: parent ? parent.width : 0
        }
    }
}
