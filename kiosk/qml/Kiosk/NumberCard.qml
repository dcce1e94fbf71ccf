pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The ticket's number, its counters, its line.
Card {
    id: root

    required property TicketModel ticket
    property bool wide: false
    readonly property bool late: ticket.appointment !== "" && ticket.ahead !== ""
    // Of a visit of several procedures: what belongs to it, and where it goes on.
    readonly property string visit: [ticket.forOther, ticket.also, ticket.then].filter(words => words !== "").join(". ")
    readonly property int extras: [ticket.appointment, ticket.then, ticket.also, ticket.forOther, ticket.notice].filter(words => words !== "").length + (late ? 2 : 0)
    readonly property int numberSize: Theme.px((wide ? 900 - 100 * extras : 1160 - 150 * Math.max(0, extras - 1)) / Math.max(4, ticket.number.length))

    implicitHeight: column.implicitHeight + 2 * Theme.px(wide ? 14 : 24)

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        AppText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Số của Ông/Bà")
        }
        AppText {
            // Digits leave the room above and below them that letters with marks would need.
            Layout.bottomMargin: -Math.round(0.1 * root.numberSize)
            Layout.fillWidth: true
            Layout.topMargin: Layout.bottomMargin
            bottomPadding: 0
            color: Theme.primary
            font.pixelSize: root.numberSize
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            objectName: "number"
            topPadding: 0
            text: root.ticket.number
            wrapMode: Text.NoWrap
        }
        AppText {
            Layout.fillWidth: true
            font.pixelSize: Theme.title
            heading: true
            horizontalAlignment: Text.AlignHCenter
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
            visible: text !== ""
        }
        AppText {
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            objectName: "ticketWait"
            text: root.ticket.wait
            visible: text !== "" && root.ticket.notice === "" && !(Theme.compact && root.extras > 0)
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceS
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            objectName: "ticketLine"
            text: [root.ticket.line, root.ticket.title].filter(words => words !== "").join(" · ")
            visible: !(Theme.compact && root.extras > 0)
        }
        AppText {
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            objectName: "appointment"
            text: root.ticket.appointment
            visible: text !== ""
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.3)
            objectName: "thenLines"
            text: root.visit
            visible: text !== ""
        }
        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceS
            fontSize: Theme.label
            kind: Notice.Kind.Warn
            objectName: "lineNotice"
            text: root.ticket.notice
        }
    }
}
