pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The ticket's number, its counters, its line.
Card {
    id: root

    required property TicketModel ticket

    implicitHeight: column.implicitHeight + 2 * Theme.px(32)

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4)

        AppText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Số của Ông/Bà")
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.primary
            font.pixelSize: Theme.display
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.round(font.pixelSize * 1.12)
            objectName: "number"
            text: root.ticket.number
            wrapMode: Text.NoWrap
        }
        AppText {
            Layout.fillWidth: true
            font.pixelSize: Theme.px(64)
            heading: true
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.round(font.pixelSize * 1.3)
            objectName: "ticketCounters"
            text: root.ticket.counters
            visible: text !== ""
        }
        AppText {
            Layout.fillWidth: true
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            objectName: "ahead"
            text: root.ticket.ahead
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceS
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            objectName: "ticketLine"
            text: [root.ticket.line, root.ticket.title].filter(words => words !== "").join(" · ")
        }
    }
}
