pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Where the one who is called goes: below the number, or beside it.
Rectangle {
    id: root

    required property HallModel hall
    property bool beside: false
    readonly property alias reach: counter.reach

    antialiasing: true
    color: Theme.primary
    radius: Theme.radiusM

    GridLayout {
        anchors.fill: parent
        anchors.bottomMargin: Theme.spaceS
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        anchors.topMargin: Theme.spaceS
        columnSpacing: Theme.spaceL
        columns: root.beside ? 1 : 3
        rowSpacing: 0

        Icon {
            color: Theme.primaryInk
            name: "forward"
            size: Theme.px(110)
            visible: !root.beside
            weight: 2.6
        }
        TwoLanguages {
            Layout.fillHeight: false
            Layout.fillWidth: true
            color: Theme.primaryInk
            second: root.hall.callWords.toCounter
            size: Theme.px(58)
            softColor: Theme.primaryInkSoft
            text: root.hall.words.toCounter
            visible: !root.beside
        }
        InlineLanguages {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.primaryInk
            second: root.hall.callWords.counter
            size: Theme.px(44)
            softColor: Theme.primaryInkSoft
            text: root.hall.words.counter
            visible: root.beside
        }
        BigNumber {
            id: counter

            Layout.fillHeight: true
            Layout.fillWidth: root.beside
            Layout.preferredWidth: Math.min(height * 0.9 * (root.hall.counter.length > 2 ? 2.9 : 2.1), root.width * 0.5)
            color: Theme.primaryInk
            numberName: "counter"
            sample: "00"
            text: root.hall.counter
        }
    }
}
