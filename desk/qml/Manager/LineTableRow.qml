pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// One line of the table; the bar is its share of the longest queue.
Item {
    id: root

    required property string letter
    required property string name
    required property int waiting
    required property string longest
    required property int late
    required property string median
    required property string tail
    required property int counters
    required property real share
    required property list<int> widths

    objectName: "line_" + letter
    Accessible.name: `${letter} ${name}: ${waiting}, ${longest}`
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
            Layout.preferredWidth: Theme.px(36)
            color: Theme.link
            font.pixelSize: Theme.label
            font.weight: Font.Bold
            text: root.letter
        }
        AppText {
            Layout.fillWidth: true
            elide: Text.ElideRight
            font.pixelSize: Theme.label
            maximumLineCount: 1
            text: root.name
        }
        RowLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: root.widths[0]
            spacing: Theme.spaceXs

            AppText {
                Layout.preferredWidth: Theme.px(54)
                font.pixelSize: Theme.label
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignRight
                text: root.waiting
            }
            Item {
                Layout.fillWidth: true
                implicitHeight: Theme.px(20)

                Rectangle {
                    color: Theme.primary
                    height: parent.height
                    radius: Theme.px(4)
                    width: root.waiting > 0 ? Math.max(Theme.px(6), parent.width * root.share) : 0
                }
            }
        }
        WaitCell {
            Layout.fillWidth: false
            Layout.preferredWidth: root.widths[1]
            late: root.late
            text: root.longest
        }
        HeaderCell {
            Layout.preferredWidth: root.widths[2]
            color: Theme.ink
            font.pixelSize: Theme.label
            text: root.median
        }
        HeaderCell {
            Layout.preferredWidth: root.widths[3]
            color: Theme.ink
            font.pixelSize: Theme.label
            text: root.tail
        }
        RowLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: root.widths[4]
            spacing: Theme.px(6)

            Item {
                Layout.fillWidth: true
            }
            StatusDot {
                layer.enabled: true
                meaning: StatusDot.Meaning.Warn
                visible: root.counters === 0 && root.waiting > 0
            }
            AppText {
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
                text: root.counters
                wrapMode: Text.NoWrap
            }
        }
    }
}
