pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// One ticket of a list: number, what for, how long.
Item {
    id: root

    required property int index
    required property string key
    required property string number
    required property string name
    required property string waited
    required property int late
    required property int priority
    required property string mark
    required property string appointment
    property bool warns: true
    property bool numbered: false
    readonly property color timeColor: !warns || late === 0 ? Theme.inkSoft : late === 2 ? Theme.bad : Theme.warn

    implicitHeight: Math.max(line.implicitHeight, Theme.px(56)) + 2 * Theme.spaceXs
    objectName: "ticket_" + number

    Accessible.name: `${number}, ${name}, ${waited}, ${mark} ${appointment}`
    Accessible.role: Accessible.ListItem

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Math.max(1, Theme.px(2))
        width: parent.width
    }
    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceS

        KeyCap {
            text: root.index + 1
            visible: root.numbered
        }
        AppText {
            Layout.preferredWidth: Theme.px(104)
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            text: root.number
            wrapMode: Text.NoWrap
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2)

            AppText {
                Layout.fillWidth: true
                font.pixelSize: Theme.label
                text: root.name
            }
            RowLayout {
                spacing: Theme.spaceXs
                visible: root.numbered

                StatusDot {
                    layer.enabled: true
                    meaning: root.late === 2 ? StatusDot.Meaning.Bad : StatusDot.Meaning.Warn
                    visible: root.warns && root.late > 0
                }
                AppText {
                    color: root.timeColor
                    font.pixelSize: Theme.label
                    font.weight: Font.DemiBold
                    text: root.waited
                    wrapMode: Text.NoWrap
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.spaceXs
                visible: root.mark !== "" || root.appointment !== ""

                MarkBadge {
                    priority: root.priority
                    text: root.mark
                }
                FactText {
                    text: root.appointment
                }
            }
        }
        StatusDot {
            // The software renderer clips a layer, but not a bare shape wholly outside its list.
            layer.enabled: true
            meaning: root.late === 2 ? StatusDot.Meaning.Bad : StatusDot.Meaning.Warn
            visible: !root.numbered && root.warns && root.late > 0
        }
        AppText {
            color: root.timeColor
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            text: root.waited
            visible: !root.numbered
            wrapMode: Text.NoWrap
        }
    }
}
