pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Before the first call of the day, and on a day off; in a low place the words come before the icon.
ColumnLayout {
    id: root

    required property HallModel hall
    readonly property bool isClosed: hall.closed !== ""
    readonly property real part: Math.min(Theme.px(76), height * 0.14)

    objectName: "nobodyCalled"
    spacing: part * 0.2

    Item {
        Layout.fillHeight: true
    }
    Icon {
        Layout.alignment: Qt.AlignHCenter
        color: Theme.link
        name: root.isClosed ? "clock" : "paper"
        size: Math.min(Theme.px(320), root.height * 0.3)
    }
    TwoLanguages {
        Layout.fillHeight: false
        Layout.fillWidth: true
        alignment: Text.AlignHCenter
        color: Theme.link
        second: root.hall.secondWords.nobody
        size: root.part
        text: root.hall.words.nobody
        visible: !root.isClosed
    }
    Repeater {
        model: [root.hall.closed, root.hall.closedSecond]

        AppText {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            color: index === 0 ? Theme.link : Theme.inkSoft
            font.pixelSize: Math.round(root.part * (index === 0 ? 0.9 : 0.6))
            font.weight: index === 0 ? Font.Bold : Font.Medium
            horizontalAlignment: Text.AlignHCenter
            objectName: "closed" + index
            text: modelData
            visible: root.isClosed
        }
    }
    TwoLanguages {
        Layout.fillHeight: false
        Layout.fillWidth: true
        alignment: Text.AlignHCenter
        second: root.hall.secondWords.takeNumber
        size: root.part * 0.68
        text: root.hall.words.takeNumber
        visible: !root.isClosed
    }
    Item {
        Layout.fillHeight: true
    }
}
