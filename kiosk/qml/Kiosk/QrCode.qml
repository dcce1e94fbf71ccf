pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Theme

// A QR code of whole pixels a module on its blank margin, black on white in every contrast.
Rectangle {
    id: root

    property string path: ""
    property int side: 1
    property real room: Theme.px(260)
    readonly property int module: Math.max(1, Math.floor(room / (side + 8)))

    implicitWidth: module * (side + 8)
    implicitHeight: implicitWidth
    color: "white"
    visible: path !== ""
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Mã của phiếu")

    Shape {
        x: 4 * root.module
        y: 4 * root.module

        ShapePath {
            fillColor: "black"
            scale: Qt.size(root.module, root.module)
            strokeColor: "transparent"
            strokeWidth: -1

            PathSvg {
                path: root.path
            }
        }
    }
}
