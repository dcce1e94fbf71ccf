pragma ComponentBehavior: Bound

import QtQuick

// The root item of every window: it alone tells Theme how large the window is.
Rectangle {
    id: root

    property bool staff: false
    property bool highContrast: false
    property bool largeText: false
    // A kiosk sets Theme.tapGuardMs.
    property int tapGuardMs: 0
    // Of the glass, corner to corner; the window stands for the whole of it. 0 = sizes in pixels.
    property real diagonalMm: 0

    color: Theme.page

    TapGuard {
        anchors.fill: parent
        milliseconds: root.tapGuardMs
    }
    Binding {
        target: Theme
        property: "unit"
        value: Theme.fit(root.width, root.height, root.staff)
        when: root.width > 0 && root.height > 0
    }
    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.diagonalMm > 0 ? Math.hypot(root.width, root.height) / root.diagonalMm : 0
        when: root.width > 0 && root.height > 0
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.highContrast
    }
    Binding {
        target: Theme
        property: "largeText"
        value: root.largeText
    }
}
