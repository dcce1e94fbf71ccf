pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// For staff: the code that ends the kiosk. Dots stand for digits, and nothing of them is spoken.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    readonly property LeaveModel leaving: kiosk.leavePage
    readonly property bool unspoken: true
    property bool wide: false

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        question: qsTr("Mã của cán bộ")
        wide: root.wide
    }
    Item {
        Layout.fillHeight: true
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        color: root.leaving.isWrong ? Theme.bad : Theme.ink
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        objectName: "leaveState"
        text: {
            if (root.leaving.waitS > 0)
                return qsTr("Mã sai. Thử lại sau %n giây.", "", root.leaving.waitS);
            if (root.leaving.digits > 0)
                return "●".repeat(root.leaving.digits);
            return root.leaving.isWrong ? qsTr("Mã sai. Xin thử lại.") : qsTr("Nhập mã để đóng ki-ốt");
        }
    }
    DigitPad {
        Layout.alignment: Qt.AlignHCenter
        Layout.margins: Theme.px(root.wide ? 12 : 30)
        enabled: root.leaving.waitS === 0
        wide: root.wide

        onEntered: root.leaving.enter()
        onErased: root.leaving.erase()
        onTyped: digit => root.leaving.digit(digit)
    }
    Item {
        Layout.fillHeight: true
    }
    FootBar {
        Layout.fillWidth: true
        hasBack: false
        kiosk: root.kiosk
        wide: root.wide
    }
}
