pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What every page offers below its own buttons, always in the same place.
GridLayout {
    id: root

    required property KioskModel kiosk
    property bool wide: false
    // Said of what has the focus, not with every page.
    readonly property bool aside: true

    columnSpacing: Theme.gap
    columns: wide ? 2 : 1
    rowSpacing: Theme.gap

    Languages {
        Layout.fillWidth: true
        kiosk: root.kiosk
    }
    ComfortRow {
        Layout.fillWidth: true
        kiosk: root.kiosk
    }
}
