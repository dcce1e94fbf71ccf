pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Whose hall this is, when it is open, and the time.
GridLayout {
    id: root

    required property HallModel hall
    property bool wide: true

    columnSpacing: Theme.spaceL
    columns: wide ? 3 : 2
    rowSpacing: 0

    RowLayout {
        Layout.column: 0
        Layout.fillWidth: true
        Layout.row: 0
        spacing: Theme.spaceM

        Rectangle {
            antialiasing: true
            color: Theme.accent
            implicitHeight: zone.implicitHeight
            implicitWidth: zone.implicitWidth + 2 * Theme.spaceM
            radius: Theme.radiusM
            visible: root.hall.zoneName !== ""

            AppText {
                id: zone

                anchors.centerIn: parent
                color: Theme.accentInk
                font.pixelSize: Theme.px(40)
                font.weight: Font.Bold
                objectName: "zoneName"
                text: root.hall.zoneName
                wrapMode: Text.NoWrap
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            OneLine {
                Layout.fillWidth: true
                color: Theme.bandInk
                font.pixelSize: Theme.px(44)
                font.weight: Font.Bold
                objectName: "centreName"
                text: root.hall.centreName
            }
            OneLine {
                Layout.fillWidth: true
                color: Theme.bandInkSoft
                font.pixelSize: Theme.label
                objectName: "parentName"
                text: [root.hall.parentName, root.wide || root.hall.zoneName === "" ? root.hall.secondName : ""].filter(name => name !== "").join("  ·  ")
            }
        }
    }
    ColumnLayout {
        Layout.column: root.wide ? 1 : 0
        Layout.columnSpan: root.wide ? 1 : 2
        Layout.row: root.wide ? 0 : 1
        spacing: 0

        AppText {
            Layout.alignment: root.wide ? Qt.AlignRight : Qt.AlignLeft
            color: Theme.bandInk
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            objectName: "hours"
            text: root.hall.hours
            visible: text !== ""
            wrapMode: Text.NoWrap
        }
        HallNote {
            Layout.alignment: root.wide ? Qt.AlignRight : Qt.AlignLeft
            name: "silence"
            text: root.hall.silence
        }
        HallNote {
            Layout.alignment: root.wide ? Qt.AlignRight : Qt.AlignLeft
            name: "sight"
            text: root.hall.sightNote
        }
        HallNote {
            Layout.alignment: root.wide ? Qt.AlignRight : Qt.AlignLeft
            name: "clockError"
            text: root.hall.clockError
        }
    }
    ColumnLayout {
        Layout.column: root.wide ? 2 : 1
        Layout.row: 0
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
