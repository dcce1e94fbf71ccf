pragma ComponentBehavior: Bound

import QtQuick
import Theme
import "../../../kiosk/qml/Kiosk"

// A column in pages, of blocks as high as a test wants them.
WindowRoot {
    id: root

    property var heights: []
    property real room: 0
    property bool fills: false
    property real line: 20
    property real lineFrom: 0
    property int page: 0
    readonly property string tops: pages.tops.join(" ")
    readonly property real from: pages.from
    readonly property real until: pages.until

    PagedColumn {
        id: pages

        fills: root.fills
        height: root.room
        line: root.line
        lineFrom: root.lineFrom
        page: root.page
        width: 400

        Repeater {
            model: root.heights

            Rectangle {
                required property int index
                required property real modelData

                color: index % 2 ? Theme.tint : Theme.goodTint
                height: modelData
                objectName: "block_" + index
                opacity: pages.shows(y, height) ? 1 : 0
                width: 400
            }
        }
    }
}
