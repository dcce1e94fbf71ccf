pragma ComponentBehavior: Bound

import QtQuick
import Theme

// The kiosk's own keyboard: letters, marks and tones as keys of their own, digits on a second page.
Item {
    id: root

    property string language: "vi"
    property bool low: false // a low screen: fewer rows, and the ways back are keys
    property real highest: Number.POSITIVE_INFINITY
    property string doneText: ""
    property string doneIcon: ""
    property bool hasText: false
    property bool isReady: hasText
    property bool shifted: false
    property bool signs: false
    readonly property var rows: layout.rows(language, low, low && Theme.compact && Theme.reachTop > 0, signs)
    readonly property real keyHeight: Math.floor(Math.min(Theme.touch, (highest - (rows.length - 1) * Theme.gap) / rows.length))
    readonly property var toneLetters: ({
            "\u0301": "á",
            "\u0300": "à",
            "\u0309": "ả",
            "\u0303": "ã",
            "\u0323": "ạ",
            "none": "a"
        })

    signal struck(string key)
    signal erased
    signal cleared
    signal done
    signal wentBack
    signal wentHome

    implicitHeight: rows.length * keyHeight + (rows.length - 1) * Theme.gap

    function act(key: string): void {
        if (key === "shift")
            shifted = !shifted;
        else if (key === "digits")
            signs = !signs;
        else if (key === "erase")
            erased();
        else if (key === "clear")
            cleared();
        else if (key === "done")
            done();
        else if (key === "back")
            wentBack();
        else if (key === "home")
            wentHome();
        else
            type(key);
    }
    function type(key: string): void {
        struck(key === "space" ? " " : key === "none" ? "" : shifted ? key.toUpperCase() : key);
        if (key.length === 1 && key.toUpperCase() !== key.toLowerCase())
            shifted = false;
    }
    function reset(): void {
        shifted = false;
        signs = false;
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Bàn phím")

    KeyRows {
        id: layout
    }
    KeyWords {
        id: words
    }
    Column {
        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: root.rows

            Row {
                id: line

                required property var modelData
                readonly property real unit: (root.width - (modelData.length - 1) * Theme.gap) / Math.max(layout.total(modelData), modelData.length > 7 && modelData.length < 10 && !modelData.includes("erase") ? modelData.length + 0.6 : 1)

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: Theme.gap

                Repeater {
                    model: line.modelData

                    Key {
                        id: key

                        required property string modelData
                        readonly property string tone: root.toneLetters[modelData] ?? ""

                        autoRepeat: modelData === "erase"
                        enabled: modelData === "done" ? root.isReady : modelData === "clear" || modelData === "erase" ? root.hasText : true
                        height: root.keyHeight
                        iconName: modelData === "done" ? root.doneIcon : ["erase", "shift", "back", "home"].includes(modelData) ? modelData : ""
                        latched: modelData === "shift" && root.shifted
                        name: modelData === "done" ? root.doneText : words.spoken(modelData)
                        objectName: ["back", "home"].includes(modelData) ? modelData : "key_" + (tone !== "" && modelData !== "none" ? tone : modelData)
                        quiet: modelData.length > 1 && tone === "" && modelData !== "space"
                        strong: modelData === "done"
                        text: modelData === "done" ? root.doneText : modelData === "digits" && root.signs ? "abc" : tone !== "" && root.low ? tone : tone !== "" && modelData !== "none" && !Theme.narrow ? tone + " " + words.shown(modelData) : root.shifted ? words.shown(modelData).toUpperCase() : words.shown(modelData)
                        width: Math.floor(line.unit * layout.share(modelData))

                        onClicked: root.act(modelData)
                    }
                }
            }
        }
    }
}
