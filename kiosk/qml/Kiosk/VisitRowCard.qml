pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// One procedure of the visit: what, where, and a way to leave it out.
Card {
    id: root

    property string key: ""
    property string title: ""
    property string place: ""
    property bool brief: false

    signal removed

    Accessible.role: Accessible.ListItem
    Accessible.name: title + ". " + place

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(28)
        anchors.rightMargin: Theme.px(16)
        spacing: Theme.spaceS

        ColumnLayout {
            Layout.fillWidth: true
            spacing: -Theme.px(6)

            AppText {
                Layout.fillWidth: true
                font.pixelSize: root.brief ? Theme.label : Theme.body
                font.weight: Font.DemiBold
                lineHeight: Math.round(font.pixelSize * (root.brief ? 1.15 : 1.3))
                text: root.title
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                lineHeight: Math.round(font.pixelSize * 1.3)
                text: root.place
                visible: text !== "" && !root.brief
                Accessible.ignored: true
            }
        }
        TouchButton {
            Accessible.name: qsTr("Bỏ %1").arg(root.title)
            iconName: "close"
            kind: TouchButton.Kind.Secondary
            objectName: "remove_" + root.key

            onClicked: root.removed()
        }
    }
}
