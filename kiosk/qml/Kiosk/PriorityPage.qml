pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Which priority? One touch on an answer takes the number; nobody shows a paper here.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    readonly property VisitModel visiting: kiosk.visitPage
    property bool wide: false

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        question: qsTr("Ông/Bà có thuộc diện ưu tiên?")
        wide: root.wide
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(root.wide ? 10 : 24)
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        objectName: "priorityNote"
        text: Theme.compact ? qsTr("Chạm một ô để lấy số.") : qsTr("Chạm một ô để lấy số. Máy không hỏi giấy tờ: cán bộ xem ở quầy.")
    }
    TileGrid {
        id: grid

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.px(root.wide ? 10 : 24)
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(root.wide ? 10 : 20)
        columns: root.wide && !Theme.compact ? 3 : 2
        gap: Theme.gap
        highest: Math.max(Theme.mm(52), lowest)
        lowest: Math.max(Theme.touch, (root.wide ? 2 : 3) * Math.round(Theme.body * 1.3) + Theme.px(44))
        model: root.visiting.classes
        delegate: Loader {
            id: tile

            required property int index
            required property string key
            required property string title
            required property string image
            required property string basis

            active: grid.shows(tile.index)
            width: grid.cellWidth
            height: grid.cellHeight
            x: grid.xOf(tile.index)
            y: grid.yOf(tile.index)
            sourceComponent: ChoiceTile {
                objectName: "priority_" + tile.key
                picture: Theme.compact ? "" : tile.image
                pointed: false
                text: tile.title
                titleSize: Theme.largeText && !root.wide ? Theme.label : Theme.body

                onClicked: root.visiting.answerPriority(tile.key)
            }
        }
    }
    FootBar {
        Layout.fillWidth: true
        kiosk: root.kiosk
        wide: root.wide
    }
    Connections {
        function onVisitChanged(): void {
            grid.page = 0;
        }

        target: root.kiosk
    }
}
