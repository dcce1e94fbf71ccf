pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// The window's one set of tools: it stands on whichever page is shown.
QtObject {
    property Tools tools: null
}
