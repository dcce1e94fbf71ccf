pragma ComponentBehavior: Bound

import QtQuick

// Who has priority, one level of it, and by which law; each is one part of a column in pages.
Repeater {
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
