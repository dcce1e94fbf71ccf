pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Every language in its own name, one touch, on every page.
RowLayout {
    id: root

    required property KioskModel kiosk
    readonly property var names: ({
            "vi": "Tiếng Việt",
            "en": "English",
            "fr": "Français"
        })

    spacing: Theme.gap

    Repeater {
        model: ["vi", "en", "fr"]

        Pill {
            required property string modelData

            Layout.fillWidth: true
            chosen: modelData === root.kiosk.language
            lightGround: true
            objectName: "language_" + modelData
            text: root.names[modelData]

            onClicked: root.kiosk.setLanguage(modelData)
        }
    }
}
