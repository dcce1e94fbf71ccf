pragma ComponentBehavior: Bound

import QtQuick

// Two rings, light inside dark, so that one of them shows on any ground; made when first seen.
Loader {
    id: root

    required property Item target
    property real targetRadius: Theme.radiusM

    active: visible
    anchors.fill: target
    anchors.margins: -Theme.px(8)
    sourceComponent: Rectangle {
        border.color: Theme.focusOuter
        border.width: Theme.px(5)
        color: "transparent"
        radius: root.targetRadius + Theme.px(8)

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.px(5)
            border.color: Theme.focusInner
            border.width: Theme.px(3)
            color: "transparent"
            radius: root.targetRadius + Theme.px(3)
        }
    }
}
