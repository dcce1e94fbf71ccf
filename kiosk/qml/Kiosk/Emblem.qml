pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Theme

// The star of the flag.
Rectangle {
    id: root

    // Held for five seconds it asks for the code of the staff.
    required property KioskModel kiosk

    implicitWidth: Theme.px(92)
    implicitHeight: implicitWidth
    antialiasing: true
    border.color: Theme.accent
    border.width: Math.max(1, Theme.px(4))
    color: Theme.called
    objectName: "emblem"
    radius: width / 2
    Accessible.ignored: true

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: Theme.holdS

        onLongPressed: root.kiosk.leavePage.open()
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Theme.accent
            scale: Qt.size(root.width / 24, root.height / 24)
            strokeColor: "transparent"

            PathSvg {
                path: "M12 5.2l1.53 4.7h4.94l-4 2.9l1.53 4.7l-4 -2.9l-4 2.9l1.53 -4.7l-4 -2.9h4.94z"
            }
        }
    }
}
