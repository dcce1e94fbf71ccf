pragma ComponentBehavior: Bound

import QtQuick

// A page that is made when it is first shown and kept until the citizen has gone. A common one is
// made beforehand, while nobody waits for it, and kept for ever.
Loader {
    id: root

    property bool shown: false
    property bool common: false
    // The kiosk greets already: there is time to make the common pages.
    property bool early: false
    property bool greets: false
    property bool kept: false

    active: shown || kept || common && early
    asynchronous: !shown
    visible: shown

    onGreetsChanged: if (greets)
        kept = common
    onLoaded: kept = true
}
