pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What becomes of the paper, and a code to photograph in its place.
Card {
    id: root

    required property TicketModel ticket
    property bool wide: false
    readonly property bool unprinted: troubled || ticket.paper === TicketModel.Paper.Unsure
    // Beside the number the words come first, and the code takes what they leave.
    readonly property real roomLeft: height - words.implicitHeight - 4 * Theme.px(18)
    readonly property bool troubled: ticket.paper === TicketModel.Paper.Trouble

    implicitHeight: column.implicitHeight + 2 * Theme.px(Theme.compact ? 10 : 32)

    GridLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.px(28)
        columns: root.wide ? 1 : 2
        rowSpacing: Theme.px(Theme.compact ? 6 : 18)

        Notice {
            id: words

            Layout.column: root.wide ? 0 : 1
            Layout.fillWidth: true
            Layout.row: 0
            fontSize: Theme.compact ? Theme.label : Theme.body
            kind: root.troubled ? Notice.Kind.Warn : root.ticket.paper === TicketModel.Paper.Ready ? Notice.Kind.Good : Notice.Kind.Info
            objectName: "paper"
            text: root.ticket.paperWords
        }
        QrCode {
            Layout.alignment: Qt.AlignHCenter
            Layout.column: 0
            Layout.row: root.wide ? 1 : 0
            Layout.rowSpan: root.wide ? 1 : 2
            objectName: "ticketQr"
            path: root.ticket.qrPath
            room: Theme.compact ? Theme.mm(32) : root.wide ? Math.max(Theme.mm(32), Math.min(Theme.px(330), root.roomLeft)) : Theme.px(300)
            side: root.ticket.qrSide
        }
        AppText {
            Layout.column: root.wide ? 0 : 1
            Layout.fillWidth: true
            Layout.row: root.wide ? 2 : 1
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            horizontalAlignment: root.wide ? Text.AlignHCenter : Text.AlignLeft
            text: qsTr("Có thể chụp ảnh mã này thay phiếu giấy")
            visible: !Theme.compact && !Theme.largeText && !(root.wide && root.unprinted)
        }
    }
}
