pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Whose hall this is, when it is open, and the time.
RowLayout {
    id: root

    required property HallModel hall
    property bool wide: true
    readonly property string second: wide || hall.zoneName === "" ? hall.secondName : ""

    spacing: Theme.spaceL

    Rectangle {
        readonly property real most: root.width * (root.wide ? 0.21 : 0.28) - 2 * Theme.spaceM

        Layout.preferredWidth: Math.min(zone.implicitWidth, most) + 2 * Theme.spaceM
        antialiasing: true
        color: Theme.accent
        implicitHeight: zone.height
        radius: Theme.radiusM
        visible: root.hall.zoneName !== ""

        AppText {
            id: zone

            anchors.centerIn: parent
            color: Theme.accentInk
            font.pixelSize: Theme.px(root.hall.zoneName.length > 12 ? 30 : 40)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            objectName: "zoneName"
            text: root.hall.zoneName
            width: parent.width - 2 * Theme.spaceM
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        HeadName {
            Layout.fillWidth: true
            color: Theme.bandInk
            font.weight: Font.Bold
            objectName: "centreName"
            size: Theme.px(44)
            text: root.hall.centreName
        }
        GridLayout {
            columnSpacing: Theme.spaceL
            columns: root.wide ? 2 : 1
            rowSpacing: 0

            HeadName {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                color: Theme.bandInkSoft
                objectName: "parentName"
                size: Theme.label
                text: [root.hall.parentName, root.second].filter(name => name !== "").join("  ·  ")
            }
            ColumnLayout {
                Layout.fillWidth: !root.wide
                spacing: 0

                AppText {
                    Layout.alignment: root.wide ? Qt.AlignRight : Qt.AlignLeft
                    Layout.fillWidth: !root.wide
                    Layout.maximumWidth: root.wide ? root.width * 0.36 : -1
                    color: Theme.bandInk
                    font.pixelSize: Theme.body
                    font.weight: Font.DemiBold
                    horizontalAlignment: root.wide ? Text.AlignRight : Text.AlignLeft
                    objectName: "hours"
                    text: root.hall.hours
                    visible: text !== ""
                }
                Repeater {
                    model: [["silence", root.hall.silence], ["sight", root.hall.sightNote], ["clockError", root.hall.clockError]]

                    HallNote {
                        required property var modelData

                        Layout.alignment: root.wide ? Qt.AlignRight : Qt.AlignLeft
                        name: modelData[0]
                        text: modelData[1]
                    }
                }
            }
        }
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: false
        spacing: 0

        AppText {
            Layout.alignment: Qt.AlignRight
            color: Theme.accent
            font.pixelSize: Theme.px(64)
            font.weight: Font.Bold
            lineHeight: Theme.px(66)
            objectName: "clock"
            text: root.hall.clockTime
            wrapMode: Text.NoWrap
        }
        AppText {
            Layout.alignment: Qt.AlignRight
            color: Theme.bandInkSoft
            font.pixelSize: Theme.label
            objectName: "date"
            text: root.hall.clockDate
            wrapMode: Text.NoWrap
        }
    }
}
