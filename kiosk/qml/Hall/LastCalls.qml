pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Who was called before, latest first; as many rows as there is room for.
ColumnLayout {
    id: root

    required property HallModel hall
    property int rows: 6
    readonly property int count: list.count
    readonly property real rowHeight: (list.height - (rows - 1) * list.spacing) / rows

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
            color: Theme.bandInk
            second: root.hall.secondWords.counter
            size: Theme.px(38)
            softColor: Theme.bandInkSoft
            text: root.hall.words.counter
        }
    }
    ListView {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        clip: true
        interactive: false
        model: root.hall.calls
        objectName: "lastCalls"
        spacing: Theme.spaceS

        delegate: CallRow {
            height: root.rowHeight
            width: ListView.view.width
        }
    }
}
