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
    // Little room: what the paper says too is left out here.
    readonly property bool scant: Theme.compact || Theme.largeText
    readonly property bool crowded: scant || (wide && extras > 2)
    readonly property bool unprinted: ticket.paper === TicketModel.Paper.Trouble || ticket.paper === TicketModel.Paper.Unsure
    // As large as the card has room for: the width, and what the other words leave of the height.
    readonly property real widest: (width - 2 * Theme.px(32)) / (0.7 * Math.max(4, ticket.number.length))
    readonly property real highest: (height - words.implicitHeight - 2 * room) / 1.25
    readonly property int room: Theme.px(wide ? 12 : 24)
    readonly property int smallest: Theme.cap(13)
    readonly property int numberSize: Math.max(smallest, Math.min(widest, highest, Theme.px(420)))

    implicitHeight: words.implicitHeight + 1.25 * smallest + 2 * room

    ColumnLayout {
        Accessible.name: qsTr("Số của Ông/Bà")
        Accessible.role: Accessible.Grouping

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(32)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(32)
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        AppText {
            // Digits need no room for marks.
            Layout.fillWidth: true
            bottomPadding: 0
            color: Theme.primary
            font.pixelSize: root.numberSize
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.round(1.25 * root.numberSize)
            objectName: "number"
            topPadding: 0
            text: root.ticket.number
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("Số của Ông/Bà") + ": " + text
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                font.pixelSize: root.crowded ? Theme.heading : Theme.title
                heading: true
                horizontalAlignment: Text.AlignHCenter
                objectName: "ticketCounters"
                text: root.ticket.counters
                visible: text !== ""
            }
            AppText {
                Layout.fillWidth: true
                font.pixelSize: Theme.compact ? Theme.lead : Theme.heading
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
                visible: text !== "" && root.ticket.notice === "" && !Theme.compact
            }
            AppText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.spaceS
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
                objectName: "ticketLine"
                text: [root.ticket.line, root.ticket.title].filter(words => words !== "").join(" · ")
                visible: !root.scant && root.visit === ""
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
                text: root.scant ? root.ticket.then || (Theme.compact ? "" : root.ticket.also) || root.ticket.forOther : root.visit
                visible: text !== ""
            }
            Notice {
                Layout.fillWidth: true
                Layout.topMargin: Theme.spaceS
                fontSize: Theme.label
                kind: Notice.Kind.Warn
                objectName: "lineNotice"
                text: root.ticket.notice
                visible: text !== "" && !Theme.compact && !(root.crowded && (root.unprinted || root.visit !== "" || root.ticket.appointment !== ""))
            }
        }
    }
}
