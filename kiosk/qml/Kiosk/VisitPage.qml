pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Several procedures, one number: what is in the visit, for whom, and the way through the lines.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    readonly property VisitModel visiting: kiosk.visitPage
    property bool wide: false

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        question: root.visiting.title
        wide: root.wide
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(root.wide ? 8 : 20)
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        objectName: "way"
        text: root.visiting.way
        visible: text !== "" && !Theme.compact && !(Theme.tight && Theme.largeText)
    }
    TileGrid {
        id: grid

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.px(root.wide ? 10 : 20)
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(root.wide ? 10 : 20)
        columns: root.wide ? 2 : 1
        gap: Theme.gap
        highest: Theme.mm(44)
        lowest: root.wide ? Theme.touch + Theme.px(28) : 2 * Math.round(Theme.body * 1.3) + Math.round(Theme.label * 1.3 + 0.34 * (Theme.body + Theme.label)) + Theme.px(16)
        model: root.visiting.procedures
        delegate: VisitRowCard {
            id: row

            required property int index

            required key
            required place
            required title
            width: grid.cellWidth
            height: grid.cellHeight
            brief: root.wide
            objectName: "visit_" + row.key
            visible: grid.shows(row.index)
            x: grid.xOf(row.index)
            y: grid.yOf(row.index)

            onRemoved: root.visiting.remove(row.key)
        }
    }
    FootBar {
        Layout.fillWidth: true
        kiosk: root.kiosk
        wide: root.wide

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            columns: 1

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                uniformCellSizes: true

                TouchButton {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    enabled: root.visiting.canAdd
                    fontSize: Theme.label
                    kind: TouchButton.Kind.Secondary
                    leftPadding: Theme.spaceXs
                    objectName: "addMore"
                    text: !root.visiting.canAdd ? qsTr("Đã đủ 5 thủ tục") : Theme.compact ? qsTr("Thêm thủ tục") : qsTr("Thêm thủ tục khác")

                    onClicked: root.visiting.addMore()
                }
                TouchButton {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Accessible.checkable: true
                    Accessible.checked: root.visiting.isForOther
                    fontSize: Theme.label
                    iconName: root.visiting.isForOther ? "check" : ""
                    kind: root.visiting.isForOther ? TouchButton.Kind.Primary : TouchButton.Kind.Secondary
                    leftPadding: Theme.spaceXs
                    objectName: "forOther"
                    text: Theme.compact ? qsTr("Lấy số hộ") : qsTr("Lấy số hộ người khác")

                    onClicked: root.visiting.forOther()
                }
                TouchButton {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Accessible.name: qsTr("Phiếu hướng dẫn: in ra hoặc xem trên điện thoại")
                    fontSize: Theme.label
                    kind: TouchButton.Kind.Secondary
                    leftPadding: Theme.spaceXs
                    objectName: "openSheet"
                    text: qsTr("Phiếu giấy tờ")
                    visible: Theme.compact

                    onClicked: root.kiosk.sheetPage.open()
                }
            }
            TakeBar {
                Layout.fillWidth: true
                kiosk: root.kiosk
                wide: root.wide
            }
        }
    }
    Connections {
        function onVisitChanged(): void {
            grid.page = 0;
        }

        target: root.kiosk
    }
}
