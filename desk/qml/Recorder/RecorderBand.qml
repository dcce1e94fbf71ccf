pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Recorder

// Which voice is recorded and how far it has got.
Rectangle {
    id: root

    required property RecorderModel recorder

    color: Theme.band
    implicitHeight: row.implicitHeight + 2 * Theme.spaceXs

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.spaceM

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(4)

            AppText {
                Layout.fillWidth: true
                color: Theme.bandInk
                font.pixelSize: Theme.lead
                heading: true
                text: qsTr("Thu giọng gọi số: %1").arg(root.recorder.packName)
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.bandInkSoft
                font.pixelSize: Theme.label
                objectName: "progress"
                text: root.recorder.done === root.recorder.total ? qsTr("Đã thu đủ %1 đoạn. Có thể nghe và thu lại đoạn nào cũng được.").arg(root.recorder.total) : qsTr("Đã thu %1 trên %2 đoạn. Có thể dừng và thu tiếp bất cứ lúc nào.").arg(root.recorder.done).arg(root.recorder.total)
            }
            Rectangle {
                Layout.fillWidth: true
                color: Theme.bandRow
                implicitHeight: Theme.px(10)
                radius: height / 2
                Accessible.name: qsTr("Tiến độ: %1 %").arg(Math.round(100 * root.recorder.done / root.recorder.total))
                Accessible.role: Accessible.ProgressBar

                Rectangle {
                    color: Theme.accent
                    height: parent.height
                    radius: height / 2
                    width: parent.width * root.recorder.done / Math.max(1, root.recorder.total)
                }
            }
        }
        LanguagePills {
            language: root.recorder.language

            onPicked: code => root.recorder.speak(code)
        }
    }
}
