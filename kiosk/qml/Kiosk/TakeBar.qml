pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Whether priority is claimed is asked of everybody, and costs nobody a touch: both answers are
// equally large and lead to a number.
GridLayout {
    id: root

    required property KioskModel kiosk
    readonly property VisitModel visiting: kiosk.visitPage
    property bool open: true
    property bool wide: false // the question beside the answers, not above

    columnSpacing: Theme.gap
    columns: wide ? 2 : 1
    rowSpacing: Theme.spaceXs

    AppText {
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        horizontalAlignment: root.wide ? Text.AlignRight : Text.AlignHCenter
        lineHeight: Math.ceil(font.pixelSize * 1.25)
        objectName: "priorityQuestion"
        text: root.visiting.ageClass !== "" ? qsTr("Diện ưu tiên của Ông/Bà: %1").arg(root.visiting.ageClass) : qsTr("Ông/Bà có thuộc diện ưu tiên?")
        visible: root.visiting.hasPriority && !Theme.compact
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 5
        spacing: Theme.gap
        uniformCellSizes: true

        TouchButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            enabled: root.open
            fontSize: Theme.heading
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
            leftPadding: Theme.spaceS
            objectName: "takeWithPriority"
            text: qsTr("Ưu tiên")
            visible: root.visiting.hasPriority

            onClicked: root.visiting.askPriority()
        }
    }
}
