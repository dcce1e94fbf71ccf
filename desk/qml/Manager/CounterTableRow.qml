pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// One counter of the table.
Item {
    id: root

    required property string number
    required property string officer
    required property string ticket
    required property string since
    required property int late
    required property int finished
    required property string median
    required property list<int> widths
    readonly property bool open: officer !== ""

    objectName: "counter_" + number
    Accessible.name: `${number} ${officer} ${ticket} ${since}`
    Accessible.role: Accessible.ListItem

    Rectangle {
        color: Theme.line
        height: Math.max(1, Theme.px(2))
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        spacing: Theme.spaceS

        AppText {
            Layout.preferredWidth: root.widths[0]
            font.pixelSize: Theme.body
            font.weight: Font.Bold
            text: root.number
        }
        AppText {
            Layout.fillWidth: true
            color: root.open ? Theme.ink : Theme.inkSoft
            elide: Text.ElideRight
            font.pixelSize: Theme.label
            maximumLineCount: 1
            text: root.open ? root.officer : qsTr("Chưa mở")
        }
        AppText {
            Layout.preferredWidth: root.widths[1]
            color: Theme.link
            font.pixelSize: Theme.label
            font.weight: Font.Bold
            text: root.ticket
        }
        WaitCell {
            Layout.fillWidth: false
            Layout.preferredWidth: root.widths[2]
            late: root.late
            text: root.since
        }
        HeaderCell {
            Layout.preferredWidth: root.widths[3]
            color: Theme.ink
            font.pixelSize: Theme.label
            text: root.finished
        }
        HeaderCell {
            Layout.preferredWidth: root.widths[4]
            color: Theme.ink
            font.pixelSize: Theme.label
            text: root.median
        }
    }
}
