pragma ComponentBehavior: Bound

import QtQuick
import Theme

// One word of the theme, to see it change with the language.
WindowRoot {
    id: root

    required property string who

    BusyDots {
        objectName: "busy"
    }
    AppText {
        objectName: "who"
        text: root.who
    }
}
