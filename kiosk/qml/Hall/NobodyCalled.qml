pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Before the first call of the day.
ColumnLayout {
    id: root

    required property HallModel hall

    objectName: "nobodyCalled"
    spacing: Theme.spaceL

    Item {
        Layout.fillHeight: true
    }
    Icon {
        Layout.alignment: Qt.AlignHCenter
        color: Theme.link
        name: "paper"
        size: Theme.px(220)
    }
    TwoLanguages {
        Layout.fillWidth: true
        alignment: Text.AlignHCenter
        color: Theme.link
        second: root.hall.secondWords.nobody
        size: Theme.px(88)
        text: root.hall.words.nobody
    }
    TwoLanguages {
        Layout.fillWidth: true
        alignment: Text.AlignHCenter
        second: root.hall.secondWords.takeNumber
        size: Theme.px(60)
        text: root.hall.words.takeNumber
    }
    Item {
        Layout.fillHeight: true
    }
}
