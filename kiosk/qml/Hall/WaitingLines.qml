pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// How many people wait in each line.
RowLayout {
    id: root

    required property HallModel hall

    spacing: Theme.spaceS

    TwoLanguages {
        Layout.fillWidth: false
        Layout.rightMargin: Theme.spaceS
        color: Theme.bandInk
        second: root.hall.secondWords.waiting
        size: Theme.heading
        softColor: Theme.bandInkSoft
        text: root.hall.words.waiting
    }
    Repeater {
        model: root.hall.lines
        objectName: "waitingLines"

        Rectangle {
            id: cell

            required property string letter
            required property int waiting

            Layout.fillHeight: true
            Layout.fillWidth: true
            antialiasing: true
            border.color: Theme.bandInk
            border.width: Theme.highContrast ? Theme.hairline : 0
            color: Theme.bandRow
            implicitHeight: Theme.px(96)
            radius: Theme.radiusM

            Accessible.role: Accessible.StaticText
            Accessible.name: cell.letter + " " + cell.waiting

            RowLayout {
                anchors.centerIn: parent
                spacing: Theme.spaceS
                width: Math.min(implicitWidth, parent.width - Theme.spaceS)

                OneLine {
                    color: Theme.accent
                    font.pixelSize: Theme.px(60)
                    font.weight: Font.ExtraBold
                    text: cell.letter
                }
                OneLine {
                    Layout.fillWidth: true
                    color: Theme.bandInk
                    font.pixelSize: Theme.px(60)
                    font.weight: Font.Bold
                    objectName: "waiting" + cell.letter
                    text: cell.waiting
                }
            }
        }
    }
}
