pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Whose hall this is, and the time.
RowLayout {
    id: root

    required property HallModel hall
    property bool wide: true

    spacing: Theme.spaceL

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            color: Theme.bandInk
            font.pixelSize: Theme.px(root.wide ? 44 : 36)
            font.weight: Font.Bold
            lineHeight: Math.round(font.pixelSize * 1.3)
            objectName: "centreName"
            text: root.hall.centreName
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.bandInkSoft
            font.pixelSize: Theme.label
            objectName: "parentName"
            text: [root.hall.parentName, root.hall.secondName].filter(name => name !== "").join("  ·  ")
        }
    }
    ColumnLayout {
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
        HallNote {
            Layout.alignment: Qt.AlignRight
            name: "silence"
            text: root.hall.silence
        }
        HallNote {
            Layout.alignment: Qt.AlignRight
            name: "clockError"
            text: root.hall.clockError
        }
    }
}
