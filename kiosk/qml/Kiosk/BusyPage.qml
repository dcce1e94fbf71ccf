pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// A number is being taken: nothing to touch.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    property bool wide: false

    spacing: Theme.spaceXl

    KioskHead {
        Layout.fillWidth: true
        enabled: false
        kiosk: root.kiosk
        tall: false
        wide: root.wide
    }
    Item {
        Layout.fillHeight: true
    }
    AppText {
        Layout.fillWidth: true
        font.pixelSize: Theme.title
        heading: true
        horizontalAlignment: Text.AlignHCenter
        objectName: "busy"
        text: qsTr("Đang lấy số…")
    }
    BusyDots {
        Layout.alignment: Qt.AlignHCenter
    }
    Item {
        Layout.fillHeight: true
    }
}
