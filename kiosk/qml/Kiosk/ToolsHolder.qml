pragma ComponentBehavior: Bound

import QtQuick
import Theme

// A window with one set of tools, which stands on whichever page is shown.
WindowRoot {
    required property Tools tools
}
