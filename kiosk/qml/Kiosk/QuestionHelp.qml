pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What to write and what not, or what went wrong.
ColumnLayout {
    id: root

    required property QuestionModel kept
    required property bool writing
    required property bool busy
    property real room: Number.POSITIVE_INFINITY

    spacing: Theme.gap

    Notice {
        Layout.fillWidth: true
        fontSize: Theme.label
        kind: Notice.Kind.Warn
        objectName: "questionFailure"
        text: root.kept.failure
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        objectName: "questionNote"
        text: root.busy ? qsTr("Đang gửi…") : root.writing ? qsTr("Xin không ghi họ tên, số điện thoại, số giấy tờ.") : qsTr("Mã có 6 chữ và số, trên màn hình hoặc giấy khi gửi câu hỏi.")
        visible: root.kept.failure === "" && root.room >= implicitHeight
    }
    Item {
        Layout.fillHeight: true
    }
}
