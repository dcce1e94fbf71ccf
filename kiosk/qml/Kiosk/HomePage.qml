pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What do you need? One tile a field; results and advice below, within everybody's reach.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    property bool wide: false

    readonly property bool scant: Theme.tight || Theme.largeText
    // Little room below the line of reach: names only, so that more of them stand on a page. What
    // surrounds the tiles must not follow from it, or each would move the other for ever.
    readonly property bool tight: scant || grid.height < 2 * full + 2 * Theme.gap + Theme.touch
    readonly property real full: 2 * Math.round(Theme.body * 1.3) + Theme.label * 1.35 + Theme.px(30)

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        greeting: Theme.largeText ? "" : qsTr("Xin chào!")
        kiosk: root.kiosk
        question: qsTr("Ông/Bà cần làm thủ tục gì?")
        wide: root.wide
    }
    Loader {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(root.wide ? 14 : 24)
        active: root.kiosk.closedText !== ""
        visible: active
        sourceComponent: Notice {
            fontSize: Theme.body
            objectName: "closed"
            text: root.kiosk.closedText
        }
    }
    TileGrid {
        id: grid

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.margins: Math.max(Theme.gap, Theme.px(root.wide || root.scant ? 16 : 30))
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        columns: !root.wide ? 2 : Theme.compact || Theme.largeText ? 3 : 4
        gap: Theme.gap
        highest: Theme.mm(70)
        lowest: root.tight ? 2 * Math.round(Theme.body * 1.3) + Theme.px(Theme.compact ? 16 : 40) : root.full
        model: root.kiosk.fields
        delegate: Loader {
            id: tile

            required property int index
            required property string key
            required property string title
            required property string image
            required property string waiting

            active: grid.shows(tile.index)
            width: grid.cellWidth
            height: grid.cellHeight
            x: grid.xOf(tile.index)
            y: grid.yOf(tile.index)
            sourceComponent: ChoiceTile {
                detail: root.tight ? "" : tile.waiting
                objectName: "field_" + tile.key
                picture: Theme.compact || (Theme.largeText && !root.wide) ? "" : tile.image
                pointed: false
                text: tile.title
                titleSize: Theme.body

                onClicked: root.kiosk.chooseField(tile.key)
            }
        }

        NothingYet {
            anchors.centerIn: parent
            ready: root.kiosk.isReady
            visible: grid.count === 0
            width: parent.width
        }
    }
    ScanHint {
        Layout.bottomMargin: Theme.px(root.wide ? 14 : 24)
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        kiosk: root.kiosk
        visible: root.kiosk.hasScanner && root.kiosk.visitPage.count === 0 && !Theme.compact && !Theme.largeText
    }
    VisitStrip {
        Layout.topMargin: Theme.px(8)
        Layout.bottomMargin: Theme.px(root.wide ? 10 : 20)
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        kiosk: root.kiosk
    }
    HomeFoot {
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
