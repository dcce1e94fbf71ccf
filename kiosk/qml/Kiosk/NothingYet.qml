pragma ComponentBehavior: Bound

import QtQuick
import Theme

// In place of the tiles: still connecting, or a centre that has entered no procedure yet.
Column {
    id: root

    property bool ready: false

    spacing: Theme.spaceL

    BusyDots {
        anchors.horizontalCenter: parent.horizontalCenter
        running: !root.ready
    }
    AppText {
        color: Theme.inkSoft
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
        objectName: "nothingYet"
        text: root.ready ? qsTr("Chưa có danh mục thủ tục. Xin Ông/Bà hỏi cán bộ.") : qsTr("Đang kết nối…")
        width: parent.width
    }
}
