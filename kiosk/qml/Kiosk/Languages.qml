pragma ComponentBehavior: Bound

import QtQuick
import Theme

// Every language in its own name, one touch, on every page.
Row {
    id: root

    required property KioskModel kiosk
    readonly property var names: ({
            "vi": "Tiếng Việt",
            "en": "English",
            "fr": "Français"
        })

    spacing: Theme.spaceS

    Repeater {
        model: ["vi", "en", "fr"]

        Pill {
            required property string modelData

            chosen: modelData === root.kiosk.language
            objectName: "language_" + modelData
            text: root.names[modelData]

            onClicked: root.kiosk.setLanguage(modelData)
        }
    }
}
