pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Whether priority is claimed is asked of everybody, and costs nobody a touch: both answers are
// equally large and lead to a number.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    readonly property VisitModel visiting: kiosk.visitPage
    property bool open: true

    spacing: Theme.spaceXs

    AppText {
        Layout.fillWidth: true
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        objectName: "priorityQuestion"
        text: root.visiting.ageClass !== "" ? qsTr("Diện ưu tiên của Ông/Bà: %1").arg(root.visiting.ageClass) : qsTr("Ông/Bà có thuộc diện ưu tiên?")
        visible: root.visiting.hasPriority && !Theme.compact
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        uniformCellSizes: true

        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: root.open
            fontSize: Theme.heading
            iconName: Theme.compact ? "" : "paper"
            leftPadding: Theme.spaceS
            objectName: "takeTicket"
            text: qsTr("Lấy số")

            onClicked: root.visiting.take()
        }
        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Accessible.name: qsTr("Lấy số ưu tiên")
            enabled: root.open
            fontSize: Theme.heading
            iconName: Theme.compact ? "" : "heart"
            leftPadding: Theme.spaceS
            objectName: "takeWithPriority"
            text: qsTr("Ưu tiên")
            visible: root.visiting.hasPriority

            onClicked: root.visiting.askPriority()
        }
    }
}
