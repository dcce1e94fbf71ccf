pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The number first and largest; then where, how many before, and the paper.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    required property TicketModel ticket
    property bool wide: false

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        tall: false
        wide: root.wide
    }
    GridLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.margins: Theme.px(48)
        Layout.bottomMargin: Theme.px(root.wide ? 12 : 28)
        Layout.topMargin: Theme.px(root.wide ? 12 : 36)
        columnSpacing: Theme.px(36)
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.px(32)

        NumberCard {
            id: number

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            ticket: root.ticket
            wide: root.wide
        }
        PaperCard {
            Layout.fillHeight: root.wide
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.compact ? 3 : 2
            ticket: root.ticket
            wide: root.wide
        }
    }
    RowLayout {
        Layout.bottomMargin: Theme.px(root.wide ? 8 : 20)
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        spacing: Theme.spaceS
        // What to do about the paper comes first, and needs the room.
        visible: !Theme.compact && number.extras === 0 && root.kiosk.hasRules && root.ticket.paper !== TicketModel.Paper.Trouble && root.ticket.paper !== TicketModel.Paper.Unsure

        Icon {
            color: Theme.inkSoft
            name: "people"
            size: Theme.px(36)
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            lineHeight: Math.round(font.pixelSize * 1.3)
            objectName: "whyOthersFirst"
            text: root.kiosk.rulesPage.turns + " " + qsTr("Số của nhóm khác được gọi ở quầy khác.")
        }
    }
    FootBar {
        Layout.fillWidth: true
        hasBack: false
        kiosk: root.kiosk
        wide: root.wide

        TouchButton {
            Layout.fillHeight: true
            iconName: "print"
            kind: TouchButton.Kind.Secondary
            leftPadding: Theme.px(28)
            objectName: "printAgain"
            text: qsTr("In lại")
            visible: root.ticket.paper === TicketModel.Paper.Trouble || root.ticket.paper === TicketModel.Paper.Unsure

            onClicked: root.kiosk.printAgain()
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignRight
            objectName: "closing"
            visible: !Theme.compact
            text: root.kiosk.secondsLeft > 0 ? qsTr("Màn hình này đóng sau %n giây", "", root.kiosk.secondsLeft) : ""
        }
    }
}
