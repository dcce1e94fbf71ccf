pragma ComponentBehavior: Bound

import QtQuick
import Theme

// One fact about the citizen, in words; a warning has its shape too.
Row {
    id: root

    required property string text
    property bool warns: false

    spacing: Theme.px(6)
    visible: text !== ""

    StatusDot {
        anchors.verticalCenter: parent.verticalCenter
        meaning: StatusDot.Meaning.Warn
        visible: root.warns
    }
    AppText {
        color: root.warns ? Theme.warn : Theme.ink
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        text: root.text
        wrapMode: Text.NoWrap
    }
}
