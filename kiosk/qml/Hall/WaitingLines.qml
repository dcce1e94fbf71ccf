pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// How many people wait in each line.
RowLayout {
    id: root

    required property HallModel hall
    property int columns: 8
    readonly property int count: cells.count

    spacing: Theme.spaceS

    TwoLanguages {
        Layout.fillHeight: false
        Layout.fillWidth: false
        Layout.rightMargin: Theme.spaceS
        color: Theme.bandInk
        second: root.hall.secondWords.waiting
        size: Theme.heading
        softColor: Theme.bandInkSoft
        text: root.hall.words.waiting
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.spaceS
        columns: root.columns
        rowSpacing: Theme.spaceS
        uniformCellWidths: true

        Repeater {
            id: cells

            model: root.hall.lines

            Rectangle {
                id: cell

                required property string letter
                required property int waiting

                Layout.fillWidth: true
                antialiasing: true
                border.color: Theme.bandInk
                border.width: Theme.highContrast ? Theme.hairline : 0
                color: Theme.bandRow
                implicitHeight: Theme.px(84)
                radius: Theme.radiusM

                Accessible.role: Accessible.StaticText
                Accessible.name: cell.letter + " " + cell.waiting

                RowLayout {
                    anchors.centerIn: parent
                    spacing: Theme.spaceS
                    width: Math.min(implicitWidth, parent.width - Theme.spaceS)

                    OneLine {
                        color: Theme.accent
                        font.pixelSize: Theme.px(54)
                        font.weight: Font.ExtraBold
                        text: cell.letter
                    }
                    OneLine {
                        Layout.fillWidth: true
                        color: Theme.bandInk
                        font.pixelSize: Theme.px(54)
                        font.weight: Font.Bold
                        objectName: "waiting" + cell.letter
                        text: cell.waiting
                    }
                }
            }
        }
    }
}
