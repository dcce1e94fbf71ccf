pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Which counter this is.
ColumnLayout {
    id: root

    required property SignModel sign
    required property real size

    spacing: 0

    InlineLanguages {
        Layout.alignment: Qt.AlignHCenter
        color: Theme.bandInk
        second: root.sign.counterSecond
        size: root.size
        softColor: Theme.bandInkSoft
        text: root.sign.counterWord
    }
    BigNumber {
        Layout.fillHeight: true
        Layout.fillWidth: true
        clip: true
        color: Theme.accent
        numberName: "counter"
        sample: "00"
        text: root.sign.counter
    }
    HeadName {
        Layout.fillWidth: true
        color: Theme.bandInkSoft
        horizontalAlignment: Text.AlignHCenter
        objectName: "counterName"
        size: root.size * 0.6
        text: root.sign.counterName
        visible: text !== ""
    }
}
