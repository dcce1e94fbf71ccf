pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Before the first call of the day.
ColumnLayout {
    id: root

    required property HallModel hall

    objectName: "nobodyCalled"
    spacing: Theme.spaceM

    Item {
        Layout.fillHeight: true
    }
    Icon {
        Layout.alignment: Qt.AlignHCenter
        color: Theme.link
        name: "paper"
        size: Math.min(Theme.px(320), root.height * 0.3)
    }
    TwoLanguages {
        Layout.fillWidth: true
        alignment: Text.AlignHCenter
        color: Theme.link
        second: root.hall.secondWords.nobody
        size: Theme.px(76)
        text: root.hall.words.nobody
    }
    TwoLanguages {
        Layout.fillWidth: true
        alignment: Text.AlignHCenter
        second: root.hall.secondWords.takeNumber
        size: Theme.px(52)
        text: root.hall.words.takeNumber
    }
    Item {
        Layout.fillHeight: true
    }
}
