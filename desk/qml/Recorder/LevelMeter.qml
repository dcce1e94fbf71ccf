pragma ComponentBehavior: Bound

import QtQuick
import Theme

// How loud the voice is: too quiet on the left, too loud on the right, good between the marks.
Rectangle {
    id: root

    property real level: 0
    property bool running: false
    readonly property real least: 0.45
    readonly property real most: 0.92

    border.color: running ? Theme.link : Theme.line
    border.width: Theme.hairline
    color: Theme.page
    implicitHeight: Theme.px(44)
    radius: Theme.radiusS
    Accessible.name: qsTr("Độ to của giọng: %1 %").arg(Math.round(100 * level))
    Accessible.role: Accessible.ProgressBar

    Rectangle {
        anchors.left: parent.left
        anchors.margins: Theme.px(5)
        anchors.verticalCenter: parent.verticalCenter
        color: root.level > root.most ? Theme.bad : root.level >= root.least ? Theme.good : Theme.warn
        height: parent.height - 2 * Theme.px(5)
        radius: Theme.px(8)
        width: (parent.width - 2 * Theme.px(5)) * root.level
    }
    Repeater {
        model: [root.least, root.most]

        Rectangle {
            required property real modelData

            color: Theme.inkSoft
            height: root.height
            width: Math.max(2, Theme.px(3))
            x: root.width * modelData
        }
    }
}
