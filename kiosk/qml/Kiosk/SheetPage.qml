pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// A procedure's sheet to take along: on the phone, or on paper.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    readonly property SheetModel sheet: kiosk.sheetPage
    property bool wide: false

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        question: qsTr("Phiếu hướng dẫn")
        tall: false
        wide: root.wide
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(root.wide ? 8 : 24)
        font.pixelSize: Theme.compact ? Theme.label : Theme.lead
        font.weight: Font.DemiBold
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        objectName: "sheetTitle"
        text: root.sheet.title
    }
    Item {
        Layout.fillHeight: true
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        columnSpacing: Theme.px(40)
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.spaceM

        QrCode {
            id: code

            Layout.alignment: Qt.AlignHCenter
            Accessible.name: qsTr("Mã của phiếu hướng dẫn")
            objectName: "sheetQr"
            path: root.sheet.qrPath
            room: Theme.inMm ? Theme.mm(Theme.compact ? 48 : 90) : Theme.px(360)
            side: root.sheet.qrSide
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceM

            AppText {
                Layout.fillWidth: true
                font.pixelSize: Theme.body
                horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
                objectName: "sheetHint"
                visible: !Theme.compact || root.sheet.words === ""
                text: code.visible ? qsTr("Quét mã bằng điện thoại để xem giấy tờ, phí, thời hạn và nơi nộp.") : qsTr("Chưa có trang để xem trên điện thoại. Xin in phiếu hoặc hỏi cán bộ.")
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
                objectName: "sheetAddress"
                text: root.sheet.address
                visible: text !== "" && !Theme.compact
                wrapMode: Text.WrapAnywhere
            }
            Notice {
                Layout.fillWidth: true
                fontSize: Theme.body
                kind: root.sheet.paper === SheetModel.Paper.Trouble ? Notice.Kind.Warn : root.sheet.paper === SheetModel.Paper.Ready ? Notice.Kind.Good : Notice.Kind.Info
                objectName: "sheetPaper"
                text: root.sheet.words
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
    FootBar {
        Layout.fillWidth: true
        kiosk: root.kiosk
        wide: root.wide

        TouchButton {
            Layout.fillWidth: true
            enabled: root.sheet.paper !== SheetModel.Paper.Printing && root.sheet.paper !== SheetModel.Paper.Ready
            fontSize: Theme.heading
            iconName: "print"
            leftPadding: Theme.spaceS
            objectName: "printSheet"
            text: qsTr("In phiếu")
            visible: root.sheet.canPrint

            onClicked: root.sheet.print()
        }
    }
}
