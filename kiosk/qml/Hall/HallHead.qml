pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Whose hall this is, and the time.
Rectangle {
    id: root

    required property HallModel hall

    color: Theme.band
    implicitHeight: row.implicitHeight + 2 * Theme.spaceS

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        spacing: Theme.spaceL

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            OneLine {
                Layout.fillWidth: true
                color: Theme.bandInkSoft
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                objectName: "parentName"
                text: root.hall.parentName
                visible: text !== ""
            }
            TwoLanguages {
                Layout.fillWidth: true
                color: Theme.bandInk
                second: root.hall.secondName
                size: Theme.heading
                softColor: Theme.bandInkSoft
                text: root.hall.centreName
            }
        }
        Row {
            spacing: Theme.spaceXs
            visible: root.hall.silence !== ""

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accent
                name: "warning"
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.accent
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
                objectName: "silence"
                text: root.hall.silence
                wrapMode: Text.NoWrap
            }
        }
        Column {
            AppText {
                anchors.right: parent.right
                color: Theme.accent
                font.pixelSize: Theme.title * 1.2
                font.weight: Font.Bold
                lineHeight: Theme.title * 1.25
                objectName: "clock"
                text: root.hall.clockTime
                wrapMode: Text.NoWrap
            }
            AppText {
                color: Theme.bandInkSoft
                font.pixelSize: Theme.label
                objectName: "date"
                text: root.hall.clockDate
                wrapMode: Text.NoWrap
            }
        }
    }
}
