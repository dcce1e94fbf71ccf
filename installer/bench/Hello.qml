pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    width: 1366
    height: 768

    Text {
        anchors.centerIn: parent
        text: "Xin chào"
    }
}
