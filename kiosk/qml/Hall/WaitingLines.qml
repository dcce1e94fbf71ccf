pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Who waits in each line, and who is next in it.
GridLayout {
    id: root

    required property HallModel hall
    property bool wide: true
    property int most: wide ? 6 : 3
    readonly property int count: cells.count

    columnSpacing: Theme.spaceM
    columns: wide ? 2 : 1
    rowSpacing: Theme.spaceXs

    GridLayout {
        Layout.fillHeight: false
        Layout.fillWidth: false
        columnSpacing: Theme.spaceXl
        columns: root.wide ? 1 : 2
        rowSpacing: 0

        Repeater {
            model: ["waiting", "coming"]

            TwoLanguages {
                id: caption

                required property string modelData

                Layout.fillHeight: false
                Layout.fillWidth: false
                color: Theme.bandInk
                second: root.hall.secondWords[caption.modelData]
                size: Theme.px(30)
                softColor: Theme.bandInkSoft
                text: root.hall.words[caption.modelData]
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.spaceS
        columns: Math.max(1, Math.ceil(root.count / Math.ceil(root.count / root.most)))
        rowSpacing: Theme.spaceS
        uniformCellWidths: true

        Repeater {
            id: cells

            model: root.hall.lines

            LineCell {
                Layout.fillWidth: true
            }
        }
    }
}
