pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What the page is about: the first words a citizen reads.
ColumnLayout {
    id: root

    property bool wide: false
    property string greeting: ""
    property string question: ""

    spacing: 0

    AppText {
        color: Theme.accent
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        objectName: "greeting"
        text: root.greeting
        visible: text !== "" && !root.wide
        wrapMode: Text.NoWrap
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.bandInk
        // The law's own names of procedures are long.
        font.pixelSize: text.length > 48 ? Theme.lead : Theme.heading
        heading: true
        lineHeight: Math.round(font.pixelSize * 1.3)
        objectName: "question"
        text: root.question
    }
}
