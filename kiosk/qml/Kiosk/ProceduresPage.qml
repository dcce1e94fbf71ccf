pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The procedures of one field, the common ones first.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    property bool wide: false

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        greeting: root.kiosk.fieldName
        kiosk: root.kiosk
        question: root.wide ? qsTr("%1: chọn thủ tục").arg(root.kiosk.fieldName) : qsTr("Ông/Bà cần thủ tục nào?")
        wide: root.wide
    }
    TileGrid {
        id: grid

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.px(root.wide ? 20 : 24)
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(root.wide ? 16 : 30)
        columns: root.wide ? 2 : 1
        gap: Theme.gap
        highest: Theme.mm(60)
        lowest: Math.max(Theme.touch, Theme.compact ? 2 * Math.round(Theme.label * 1.3) + Theme.px(16) : (root.wide ? 3 : 2) * Math.round(Theme.body * 1.3) + Theme.px(24))
        model: root.kiosk.procedures
        delegate: Loader {
            id: tile

            required property int index
            required property string key
            required property string title

            active: grid.shows(tile.index)
            width: grid.cellWidth
            height: grid.cellHeight
            x: grid.xOf(tile.index)
            y: grid.yOf(tile.index)
            sourceComponent: ChoiceTile {
                objectName: "procedure_" + tile.key
                pointed: !Theme.compact
                text: tile.title
                titleSize: Theme.compact ? Theme.label : Theme.body

                onClicked: root.kiosk.chooseProcedure(tile.key)
            }
        }
    }
    FootBar {
        Layout.fillWidth: true
        kiosk: root.kiosk
        wide: root.wide

        TouchButton {
            Layout.fillWidth: true
            iconName: Theme.largeText ? "" : "search"
            kind: TouchButton.Kind.Secondary
            leftPadding: Theme.px(24)
            objectName: "ask"
            text: qsTr("Tìm bằng chữ")

            onClicked: root.kiosk.askPage.open()
        }
        TouchButton {
            Layout.fillWidth: true
            iconName: Theme.largeText ? "" : "question"
            kind: TouchButton.Kind.Secondary
            leftPadding: Theme.px(24)
            objectName: "askStaff"
            text: qsTr("Hỏi cán bộ")
            visible: root.kiosk.hasAdvice

            onClicked: root.kiosk.askStaff()
        }
    }
    Connections {
        function onPageChanged(): void {
            if (root.kiosk.page === KioskModel.Page.Home)
                grid.page = 0;
        }

        target: root.kiosk
    }
}
