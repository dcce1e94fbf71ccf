pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The small screen above a counter, wide or tall: its number, and whom it calls or serves.
WindowRoot {
    id: root

    required property SignModel sign
    readonly property bool wide: width > height
    readonly property real part: Math.min(width, height)
    readonly property bool calling: sign.state === 3
    readonly property bool withTicket: sign.state === 3 || sign.state === 4
    readonly property int called: sign.called
    readonly property bool lit: flashes % 2 === 1
    property int flashes: 0
    property int beat: Theme.pulseMs / 2

    onCalledChanged: flashes = called > 0 ? 2 * Theme.pulseCount - 1 : 0

    color: Theme.band
    objectName: "sign"

    Accessible.role: Accessible.AlertMessage
    Accessible.name: [sign.counterWord, sign.counter, sign.stateWords, sign.label].join(" ")

    Timer {
        interval: root.beat
        repeat: true
        running: root.flashes > 0

        onTriggered: root.flashes -= 1
    }
    GridLayout {
        anchors.fill: parent
        anchors.margins: root.part * 0.03
        columnSpacing: root.part * 0.03
        columns: root.wide ? 2 : 1
        rowSpacing: root.part * 0.03
        visible: !alarm.visible

        SignCounter {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: 36
            Layout.preferredWidth: 34
            sign: root.sign
            size: root.part * 0.085
        }
        SignTicket {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredHeight: 64
            Layout.preferredWidth: 66
            lit: root.lit
            sign: root.sign
            size: root.part * 0.085
            withTicket: root.withTicket
        }
        AppText {
            Layout.columnSpan: root.wide ? 2 : 1
            Layout.fillWidth: true
            color: Theme.accent
            font.pixelSize: root.part * 0.06
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: font.pixelSize * Theme.lineHeight
            objectName: "signLost"
            text: root.sign.trouble !== "" ? root.sign.trouble : root.sign.lost
            visible: text !== ""
        }
    }
    SignAlarm {
        id: alarm

        anchors.fill: parent
        sign: root.sign
        size: root.part * 0.12
        visible: root.sign.alarm !== ""
    }
}
