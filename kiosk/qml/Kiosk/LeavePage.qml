pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

ColumnLayout {
    id: root

    required property KioskModel kiosk
    property bool wide: false

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        question: qsTr("Mã của nhân viên")
        wide: root.wide
    }
    Item {
        Layout.fillHeight: true
    }
    FootBar {
        Layout.fillWidth: true
        kiosk: root.kiosk
        wide: root.wide
    }
}
