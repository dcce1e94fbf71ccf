pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The way back, always in the same place; what a page adds stands to the right.
Rectangle {
    id: root

    required property KioskModel kiosk
    property bool hasBack: true
    property bool wide: false
    default property alias content: row.data

    implicitHeight: Theme.px(wide ? 142 : 164)
    color: Theme.card

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.bottomMargin: Theme.px(root.wide ? 18 : 26)
        anchors.leftMargin: Theme.px(48)
        anchors.rightMargin: Theme.px(48)
        anchors.topMargin: Theme.px(root.wide ? 18 : 26)
        spacing: Theme.spaceM

        TouchButton {
            Layout.fillHeight: true
            iconName: "back"
            kind: TouchButton.Kind.Secondary
            leftPadding: Theme.px(28)
            objectName: "back"
            text: qsTr("Quay lại")
            visible: root.hasBack

            onClicked: root.kiosk.back()
        }
        TouchButton {
            Layout.fillHeight: true
            iconName: "home"
            kind: TouchButton.Kind.Secondary
            leftPadding: Theme.px(28)
            objectName: "home"
            text: qsTr("Trang đầu")

            onClicked: root.kiosk.home()
        }
    }
}
