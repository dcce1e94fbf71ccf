pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Who was called before, latest first; as many rows as there is room for.
ColumnLayout {
    id: root

    required property HallModel hall
    property int rows: 6
    readonly property real rowHeight: (list.height - (rows - 1) * list.spacing) / rows

    spacing: Theme.spaceS

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceM
        Layout.rightMargin: Theme.spaceM
        spacing: Theme.spaceM

        TwoLanguages {
            Layout.fillWidth: true
            color: Theme.bandInk
            second: root.hall.secondWords.lastCalls
            size: Theme.heading
            softColor: Theme.bandInkSoft
            text: root.hall.words.lastCalls
        }
        TwoLanguages {
            Layout.fillWidth: true
            alignment: Text.AlignRight
            color: Theme.bandInk
            second: root.hall.secondWords.counter
            size: Theme.heading
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
