pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Who was called before, latest first; as many rows as there is room for.
ColumnLayout {
    id: root

    required property HallModel hall
    property real neededCap: 0
    property int most: 6
    property bool across: false
    readonly property int count: calls.count
    readonly property real gap: Theme.spaceS
    // Half as high as the number that is called: what people of good sight read from as far.
    readonly property real least: neededCap * 1.05
    readonly property int rows: across ? 4 : Math.max(3, Math.min(most, Math.floor((list.height + gap) / (least + gap))))
    readonly property real length: across ? list.width : list.height
    readonly property real part: (length - (rows - 1) * gap) / rows

    spacing: Theme.spaceXs

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceM
        Layout.rightMargin: Theme.spaceM
        spacing: Theme.spaceM

        InlineLanguages {
            color: Theme.bandInk
            second: root.hall.secondWords.lastCalls
            size: Theme.px(38)
            softColor: Theme.bandInkSoft
            text: root.hall.words.lastCalls
        }
        Item {
            Layout.fillWidth: true
        }
        InlineLanguages {
            visible: !root.across
            color: Theme.bandInk
            second: root.hall.secondWords.counter
            size: Theme.px(38)
            softColor: Theme.bandInkSoft
            text: root.hall.words.counter
        }
    }
    Item {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        objectName: "lastCalls"

        Repeater {
            id: calls

            model: root.hall.calls

            CallRow {
                required property int index

                height: root.across ? list.height : root.part
                visible: index < root.rows
                width: root.across ? root.part : list.width
                x: root.across ? index * (root.part + root.gap) : 0
                y: root.across ? 0 : index * (root.part + root.gap)
            }
        }
    }
}
