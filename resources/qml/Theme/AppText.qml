pragma ComponentBehavior: Bound

import QtQuick

// Text with room for stacked Vietnamese marks; it wraps and grows rather than being cut.
Text {
    id: root

    property bool heading: false

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: heading ? Font.Bold : Font.Medium
    lineHeight: Math.ceil(font.pixelSize * Theme.lineHeight)
    lineHeightMode: Text.FixedHeight
    topPadding: Math.ceil(font.pixelSize * Theme.markRoom)
    bottomPadding: topPadding
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText

    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
