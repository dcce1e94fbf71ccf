pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What becomes of the paper, and a code to photograph in its place.
Card {
    id: root

    required property TicketModel ticket
    readonly property bool troubled: ticket.paper === TicketModel.Paper.Trouble

    implicitHeight: column.implicitHeight + 2 * Theme.px(32)

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(18)

        Notice {
            Layout.fillWidth: true
            fontSize: Theme.lead
            kind: root.troubled ? Notice.Kind.Warn : root.ticket.paper === TicketModel.Paper.Ready ? Notice.Kind.Good : Notice.Kind.Info
            objectName: "paper"
            text: root.ticket.paperWords
        }
        QrCode {
            Layout.alignment: Qt.AlignHCenter
            objectName: "ticketQr"
            path: root.ticket.qrPath
            room: Theme.px(root.troubled ? 380 : 290)
            side: root.ticket.qrSide
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Có thể chụp ảnh mã này thay phiếu giấy")
        }
    }
}
