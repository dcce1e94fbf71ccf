pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// A line: how many wait, how long, and who is next.
Rectangle {
    id: root

    required property string letter
    required property int waiting
    required property string wait
    required property string coming

    antialiasing: true
    border.color: Theme.bandInk
    border.width: Theme.highContrast ? Theme.hairline : 0
    color: Theme.bandRow
    implicitHeight: Theme.px(104)
    implicitWidth: Theme.px(160)
    radius: Theme.radiusM

    Accessible.role: Accessible.StaticText
    Accessible.name: [letter, waiting, wait, coming].join(" ")

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceS
        anchors.rightMargin: Theme.spaceS
        spacing: 0

        RowLayout {
            Layout.fillHeight: true
            Layout.maximumHeight: Theme.px(58)
            spacing: Theme.spaceS

            OneLine {
                color: Theme.accent
                font.pixelSize: Theme.px(48)
                font.weight: Font.ExtraBold
                text: root.letter
            }
            OneLine {
                color: Theme.bandInk
                font.pixelSize: Theme.px(48)
                font.weight: Font.Bold
                objectName: "waiting" + root.letter
                text: root.waiting
            }
            OneLine {
                Layout.fillWidth: true
                color: Theme.bandInkSoft
                font.pixelSize: Theme.px(30)
                horizontalAlignment: Text.AlignRight
                objectName: "wait" + root.letter
                text: root.wait
            }
        }
        OneLine {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(46)
            color: Theme.bandInk
            font.pixelSize: Theme.px(34)
            font.weight: Font.Bold
            objectName: "coming" + root.letter
            text: root.coming
        }
    }
}
