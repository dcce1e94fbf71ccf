pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Whom the counter calls or serves; or that it is free, pauses, or is closed.
Rectangle {
    id: root

    required property SignModel sign
    required property real size
    required property bool withTicket
    required property bool lit
    readonly property bool calling: sign.state === 3
    readonly property bool closed: [0, 1, 5].includes(sign.state)
    readonly property color ink: closed ? Theme.bandInk : (lit ? Theme.accentInk : (calling ? Theme.called : Theme.link))

    antialiasing: true
    color: closed ? Theme.bandRow : (lit ? Theme.accent : Theme.card)
    objectName: "signCard"
    radius: size * 0.4

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.size * 0.3
        spacing: 0

        Item {
            Layout.fillHeight: true
            visible: !root.withTicket
        }
        BusyDots {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.bandInkSoft
            objectName: "connecting"
            running: visible
            visible: root.sign.state === 0 && root.sign.lost === "" && root.sign.trouble === ""
        }
        Icon {
            Layout.alignment: Qt.AlignHCenter
            color: root.ink
            name: ["clock", "close", "paper", "paper", "paper", "pause"][root.sign.state]
            size: root.size * 1.7
            visible: !root.withTicket && root.sign.state !== 0
        }
        TwoLanguages {
            Layout.fillHeight: false
            Layout.fillWidth: true
            alignment: Text.AlignHCenter
            color: root.ink
            objectName: "signState"
            second: root.sign.stateSecond
            size: root.size * (root.withTicket ? 0.85 : 1.25)
            softColor: root.closed ? Theme.bandInkSoft : (root.lit ? Theme.accentInk : Theme.inkSoft)
            text: root.sign.stateWords
        }
        TwoLanguages {
            Layout.fillHeight: false
            Layout.fillWidth: true
            alignment: Text.AlignHCenter
            color: root.ink
            objectName: "signReason"
            second: root.sign.reasonSecond
            size: root.size * 0.8
            softColor: Theme.bandInkSoft
            text: root.sign.reason
            visible: text !== "" && !root.withTicket
        }
        BigNumber {
            Layout.fillHeight: true
            Layout.fillWidth: true
            clip: true
            color: root.ink
            numberName: "ticket"
            text: root.sign.label
            visible: root.withTicket
        }
        Item {
            Layout.fillHeight: true
            visible: !root.withTicket
        }
    }
}
