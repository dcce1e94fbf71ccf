pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What else one may want of a procedure before a number: another one, for somebody else, its sheet.
RowLayout {
    id: root

    required property KioskModel kiosk

    spacing: Theme.gap
    uniformCellSizes: !Theme.compact

    TouchButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Accessible.name: qsTr("Thêm thủ tục khác vào lượt này")
        fontSize: Theme.label
        kind: TouchButton.Kind.Secondary
        leftPadding: Theme.spaceXs
        objectName: "addMore"
        visible: !Theme.compact
        text: qsTr("Thêm thủ tục")

        onClicked: root.kiosk.visitPage.addMore()
    }
    TouchButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Accessible.name: qsTr("Lấy số hộ người khác")
        fontSize: Theme.label
        kind: TouchButton.Kind.Secondary
        leftPadding: Theme.spaceXs
        objectName: "forOther"
        visible: !Theme.compact
        text: qsTr("Lấy số hộ")

        onClicked: root.kiosk.visitPage.forOther()
    }
    TouchButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Accessible.name: qsTr("Phiếu hướng dẫn: in ra hoặc xem trên điện thoại")
        fontSize: Theme.label
        kind: TouchButton.Kind.Secondary
        leftPadding: Theme.spaceXs
        objectName: "openSheet"
        visible: !Theme.compact
        text: qsTr("Phiếu giấy tờ")

        onClicked: root.kiosk.sheetPage.open()
    }
    // On a small lying screen one button leads to all of them.
    TouchButton {
        Accessible.name: qsTr("Thêm thủ tục, lấy số hộ, phiếu giấy tờ")
        iconName: "plus"
        kind: TouchButton.Kind.Secondary
        objectName: "openVisit"
        visible: Theme.compact

        onClicked: root.kiosk.visitPage.open()
    }
}
