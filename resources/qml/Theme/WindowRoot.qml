pragma ComponentBehavior: Bound

import QtQuick

// The root item of every window: it alone tells Theme how large the window is.
Rectangle {
    id: root

    property bool staff: false
    property bool highContrast: false
    property bool largeText: false
    property bool crowded: false
    // A kiosk sets Theme.tapGuardMs.
    property int tapGuardMs: 0
    property bool quickTaps: false
    property int tapPage: 0
    readonly property alias swallowsTaps: guard.resting
    // Of the glass, corner to corner; the window stands for the whole of it. 0 = sizes in pixels.
    property real diagonalMm: 0
    // From the floor to the lower edge of the picture, and to what everybody reaches, at the most
    // and at the least.
    property real mountingMm: 0
    property real reachMm: 0
    property real lowestMm: 0
    readonly property real reachTop: topOf(reachMm)
    // Below it nobody is to stoop: left empty where the picture hangs lower.
    readonly property real sill: Math.min(height / 4, Math.max(0, (lowestMm - mountingMm) * pxPerMm))
    readonly property bool compact: pxPerMm > 0 && height < 240 * pxPerMm
    readonly property bool narrow: pxPerMm > 0 && height > width && height - sill < 520 * pxPerMm
    readonly property real pxPerMm: diagonalMm > 0 ? Math.hypot(width, height) / diagonalMm : 0

    color: Theme.page

    // Where a height above the floor lies in the picture; at most four ninths of it are left untouched,
    // and of a low one no more than leaves room for a page.
    function topOf(heightMm: real): real {
        if (pxPerMm === 0 || heightMm === 0)
            return 0;
        const most = compact ? Math.max(0, height - 155 * pxPerMm) : height * 4 / 9;
        return Math.min(most, Math.max(0, height - (heightMm - mountingMm) * pxPerMm));
    }

    TapGuard {
        id: guard

        anchors.fill: parent
        milliseconds: root.tapGuardMs
        page: root.tapPage
        quick: root.quickTaps
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
        value: root.pxPerMm
        when: root.width > 0 && root.height > 0
    }
    Binding {
        target: Theme
        property: "compact"
        value: root.compact
        when: root.width > 0 && root.height > 0
    }
    Binding {
        target: Theme
        property: "narrow"
        value: root.narrow
        when: root.width > 0 && root.height > 0
    }
    Binding {
        target: Theme
        property: "tight"
        value: root.compact || root.reachTop > root.height * 0.35 || (root.pxPerMm > 0 && root.largeText && root.width > root.height)
        when: root.width > 0 && root.height > 0
    }
    Binding {
        target: Theme
        property: "reachTop"
        value: root.reachTop
        when: root.width > 0 && root.height > 0
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.highContrast
    }
    Binding {
        target: Theme
        property: "crowded"
        value: root.crowded
    }
    Binding {
        target: Theme
        property: "largeText"
        value: root.largeText
    }
}
