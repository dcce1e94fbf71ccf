pragma ComponentBehavior: Bound

import QtQuick

// Every language by its own name; objectNames are languageVi, languageEn, ...
Row {
    id: root

    property string language: "vi"
    property list<string> codes: ["vi", "en", "fr"]
    property bool lightGround: false

    signal picked(string code)

    spacing: Theme.spaceS

    function nameOf(code: string): string {
        return {
            "vi": "Tiếng Việt",
            "en": "English",
            "fr": "Français"
        }[code] ?? code;
    }

    Repeater {
        model: root.codes

        Pill {
            required property string modelData

            chosen: modelData === root.language
            objectName: "language" + modelData.charAt(0).toUpperCase() + modelData.slice(1)
            lightGround: root.lightGround
            text: root.nameOf(modelData)

            onClicked: root.picked(modelData)
        }
    }
}
