pragma ComponentBehavior: Bound

import QtQuick

// A level of priority on a card of its own.
RulePoints {
    id: root

    property alias classes: rows.model

    ClassLines {
        id: rows

        pages: root.pages
    }
}
