pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Theme

// One clip of the list.
T.AbstractButton {
    id: root

    required property int index
    required property string words
    required property bool isDone
    required property bool isCurrent

    signal picked(int place)

    focusPolicy: Qt.NoFocus
    implicitHeight: Theme.px(60)
    objectName: "clip_" + index
    Accessible.name: isDone ? qsTr("%1, đã thu").arg(words) : qsTr("%1, chưa thu").arg(words)
    Accessible.role: Accessible.ListItem

    onClicked: root.picked(index)

    background: Rectangle {
        border.color: Theme.link
        border.width: root.isCurrent ? Theme.hairline : 0
        color: root.isCurrent ? Theme.tint : "transparent"
        radius: Theme.radiusS
    }
    contentItem: RowLayout {
        spacing: Theme.spaceS

        StatusDot {
            Layout.leftMargin: Theme.spaceS
            meaning: StatusDot.Meaning.Good
            opacity: root.isDone ? 1 : 0
        }
        AppText {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.spaceS
            elide: Text.ElideRight
            font.pixelSize: Theme.body
            font.weight: root.isCurrent ? Font.Bold : Font.Normal
            maximumLineCount: 1
            text: root.words
        }
    }
}
