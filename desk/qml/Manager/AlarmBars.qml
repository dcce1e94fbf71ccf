pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The emergency messages that stand, each with the button that ends it there and nowhere else.
ColumnLayout {
    id: root

    required property HallNoticesModel board
    readonly property int count: bars.count

    spacing: Theme.spaceXs
    visible: count > 0

    Repeater {
        id: bars

        model: root.board.alarms

        delegate: Notice {
            required property string key
            required property string words

            Layout.fillWidth: true
            actionEnabled: root.board.mayEnd
            actionText: key === "" ? qsTr("Tắt tin khẩn") : qsTr("Tắt ở khu %1").arg(key)
            dense: root.count > 1
            fontSize: Theme.label
            kind: Notice.Kind.Error
            objectName: "alarm_" + key
            text: key === "" ? qsTr("Sảnh đang phát tin khẩn: %1").arg(words) : qsTr("Khu %1 đang phát tin khẩn: %2").arg(key).arg(words)

            onActed: root.board.endEmergency(key)
        }
    }
}
