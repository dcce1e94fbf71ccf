pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The first words a citizen reads.
GridLayout {
    id: root

    property bool wide: false
    property string greeting: ""
    property string question: ""

    columnSpacing: Theme.spaceM
    columns: wide ? 2 : 1
    rowSpacing: 0

    AppText {
        color: Theme.accent
        font.pixelSize: Theme.px(root.wide ? 44 : 38)
        font.weight: Font.DemiBold
        objectName: "greeting"
        text: root.greeting
        wrapMode: Text.NoWrap
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.bandInk
        font.pixelSize: Theme.px(root.wide ? 44 : 52)
        heading: true
        lineHeight: Math.round(font.pixelSize * 1.3)
        objectName: "question"
        text: root.question
    }
}
