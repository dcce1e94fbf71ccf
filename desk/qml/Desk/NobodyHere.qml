pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The counter is free: what to do next.
ColumnLayout {
    id: root

    required property bool someoneWaits
    required property bool paused

    spacing: Theme.spaceS

    AppText {
        Layout.fillWidth: true
        font.pixelSize: Theme.heading
        heading: true
        horizontalAlignment: Text.AlignHCenter
        objectName: "nobody"
        text: qsTr("Chưa có ai ở quầy")
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
        text: root.paused ? qsTr("Quầy đang tạm nghỉ") : root.someoneWaits ? qsTr("Nhấn F2 để gọi số tiếp theo") : qsTr("Không còn ai chờ quầy này")
    }
}
