pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Where a scanner stands: who has an appointment need not touch the screen.
RowLayout {
    id: root

    required property KioskModel kiosk
    property string text: qsTr("Có lịch hẹn? Xin đưa mã hẹn vào máy quét.")

    spacing: Theme.spaceS
    visible: kiosk.hasScanner

    Icon {
        color: Theme.primary
        name: "qr"
        size: Theme.px(40)
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.primary
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        objectName: "scanHint"
        text: root.text
    }
}
