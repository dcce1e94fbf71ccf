pragma ComponentBehavior: Bound

import QtQuick

// A raised sheet; its children lie on it.
Item {
    id: root

    property color color: Theme.card
    property real radius: Theme.radiusL
    property bool shadow: !Theme.highContrast
    property color borderColor: Theme.line
    property int borderWidth: Theme.highContrast ? Theme.hairline : 0
    default property alias content: sheet.data

    BorderImage {
        anchors.fill: parent
        anchors.margins: -40
        anchors.topMargin: -32
        anchors.bottomMargin: -48
        border.left: 70
        border.right: 70
        border.top: 70
        border.bottom: 70
        source: "shadow.png"
        visible: root.shadow
        Accessible.ignored: true
    }
    Rectangle {
        id: sheet

        anchors.fill: parent
        antialiasing: true
        border.color: root.borderColor
        border.width: root.borderWidth
        color: root.color
        radius: root.radius
    }
}
