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
    readonly property bool beside: wide && !Theme.compact
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

            Layout.column: root.beside ? 1 : 0
            Layout.columnSpan: Theme.compact ? 2 : 1
            Layout.fillWidth: true
            Layout.row: 0
            // Hidden it would never learn that something has come into it; empty it takes no gap.
            Layout.bottomMargin: filled ? 0 : -grid.rowSpacing
            Layout.maximumHeight: filled ? Number.POSITIVE_INFINITY : 0

            readonly property bool filled: visibleChildren.length > 0

            spacing: Theme.gap
        }
        RowLayout {
            Layout.column: 0
            Layout.fillWidth: !root.wide
            Layout.row: root.beside ? 0 : 1
            spacing: Theme.gap

            TouchButton {
                Accessible.name: words
                Layout.fillWidth: true

                readonly property string words: qsTr("Quay lại")

                iconName: "back"
                kind: TouchButton.Kind.Secondary
                leftPadding: Theme.px(Theme.compact ? 8 : 24)
                objectName: "back"
                text: Theme.compact ? "" : words
                visible: root.hasBack

                onClicked: root.kiosk.back()
            }
            TouchButton {
                Accessible.name: words
                Layout.fillWidth: true

                readonly property string words: qsTr("Trang đầu")

                iconName: "home"
                kind: TouchButton.Kind.Secondary
                leftPadding: Theme.px(Theme.compact ? 8 : 24)
                objectName: "home"
                text: Theme.compact ? "" : words

                onClicked: root.kiosk.home()
            }
        }
        ToolsPlace {
            Layout.column: Theme.compact ? 1 : 0
            Layout.columnSpan: root.beside ? 2 : 1
            Layout.fillWidth: true
            Layout.row: root.wide ? 1 : 2
        }
    }
}
