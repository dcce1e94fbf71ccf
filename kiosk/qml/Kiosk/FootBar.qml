pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The way back, always in the same place, and the tools; what a page adds stands beside or above.
Rectangle {
    id: root

    required property KioskModel kiosk
    property bool hasBack: true
    property bool wide: false
    default property alias content: row.data

    implicitHeight: grid.implicitHeight + 2 * Theme.px(wide ? 16 : 24)
    color: Theme.card

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(48)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(48)
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.gap
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.gap

        RowLayout {
            id: row

            Layout.column: root.wide ? 1 : 0
            Layout.fillWidth: true
            Layout.row: 0
            spacing: Theme.gap
            visible: implicitHeight > 0
        }
        RowLayout {
            Layout.column: 0
            Layout.fillWidth: !root.wide
            Layout.row: root.wide ? 0 : 1
            spacing: Theme.gap

            TouchButton {
                Layout.fillWidth: true
                iconName: "back"
                kind: TouchButton.Kind.Secondary
                leftPadding: Theme.px(24)
                objectName: "back"
                text: qsTr("Quay lại")
                visible: root.hasBack

                onClicked: root.kiosk.back()
            }
            TouchButton {
                Layout.fillWidth: true
                iconName: "home"
                kind: TouchButton.Kind.Secondary
                leftPadding: Theme.px(24)
                objectName: "home"
                text: qsTr("Trang đầu")

                onClicked: root.kiosk.home()
            }
        }
        Tools {
            Layout.columnSpan: root.wide ? 2 : 1
            Layout.fillWidth: true
            Layout.row: root.wide ? 1 : 2
            kiosk: root.kiosk
            wide: root.wide
        }
    }
}
