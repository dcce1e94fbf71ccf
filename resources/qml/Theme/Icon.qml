pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// One of the house's stroke icons (IconPaths), in any colour and size; nothing without a name.
Item {
    id: root

    property string name: ""
    property color color: Theme.primary
    property real size: Theme.icon
    property real weight: 1.8

    implicitWidth: size
    implicitHeight: size

    Loader {
        active: root.name !== ""
        anchors.fill: parent
        sourceComponent: Shape {
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin
                scale: Qt.size(root.size / 24, root.size / 24)
                strokeColor: root.color
                strokeWidth: root.weight * root.size / 24

                PathSvg {
                    path: IconPaths.pathOf(root.name)
                }
            }
        }
    }
}
