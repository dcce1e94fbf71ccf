pragma ComponentBehavior: Bound

import QtQuick

// A page that is made when it is first shown, or beforehand while nobody waits for it; then kept.
Loader {
    id: root

    property bool shown: false
    // The kiosk greets already: there is time to make the pages that may come.
    property bool early: false
    property bool kept: false

    active: shown || early || kept
    asynchronous: !shown
    visible: shown

    onLoaded: kept = true
}
