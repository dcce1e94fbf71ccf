pragma ComponentBehavior: Bound

import QtQuick

// Who has priority, one level of it, and by which law; each is one part of a column in pages.
Repeater {
    id: root

    property PagedColumn pages: null

    RuleLine {
        required property string group
        required property string name
        required property string basis

        detail: basis
        head: group
        pages: root.pages
        text: name
        width: parent ? parent.width : 0
    }
}
