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
        kiosk: root.kiosk
        wide: root.wide
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(root.wide ? 14 : 26)
        spacing: Theme.spaceM

        AppText {
            Layout.fillWidth: true
            font.pixelSize: Theme.px(root.wide ? 44 : 52)
            heading: true
            lineHeight: Math.round(font.pixelSize * 1.3)
            objectName: "fieldName"
            text: qsTr("%1: chọn thủ tục").arg(root.kiosk.fieldName)
        }
        SmallPager {
            page: grid.pageShown
            pageCount: grid.pageCount
            visible: root.wide && grid.pageCount > 1

            onTurned: page => grid.page = page
        }
    }
    TileGrid {
        id: grid

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.px(root.wide ? 20 : 24)
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(root.wide ? 8 : 18)
        columns: root.wide ? 2 : 1
        gap: Theme.px(16)
        highest: Theme.px(190)
        lowest: Theme.px(144)
        model: root.kiosk.procedures
        pagerBelow: !root.wide
        delegate: ChoiceTile {
            id: tile

            required property int index
            required property string key
            required property string title
            required property string official

            width: grid.cellWidth
            height: grid.cellHeight
            detail: tile.official
            detailSize: Theme.px(24)
            objectName: "procedure_" + tile.key
            text: tile.title
            visible: grid.shows(tile.index)
            x: grid.xOf(tile.index)
            y: grid.yOf(tile.index)

            onClicked: root.kiosk.chooseProcedure(tile.key)
        }
    }
    FootBar {
        Layout.fillWidth: true
        kiosk: root.kiosk
        wide: root.wide

        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            iconName: "question"
            kind: TouchButton.Kind.Secondary
            leftPadding: Theme.px(28)
            objectName: "askStaff"
            text: root.wide ? qsTr("Không thấy thủ tục cần làm? Hỏi cán bộ") : qsTr("Hỏi cán bộ")
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
