pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// On the first page, while a visit of several procedures is being gathered.
RowLayout {
    id: root

    required property KioskModel kiosk

    spacing: Theme.gap
    visible: kiosk.visitPage.count > 0

    Icon {
        name: "document-check"
        size: Theme.icon
    }
    AppText {
        Layout.fillWidth: true
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        objectName: "visitBegun"
        text: root.kiosk.visitPage.title
    }
    TouchButton {
        fontSize: Theme.body
        iconName: "forward"
        leftPadding: Theme.spaceM
        objectName: "openVisit"
        text: qsTr("Xem, lấy số")

        onClicked: root.kiosk.visitPage.open()
    }
}
