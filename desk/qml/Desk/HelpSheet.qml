pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The cheat sheet; the keys work on while it is open.
Card {
    id: root

    readonly property list<string> caps: ["F2", "⇧ F2", "F3", "F4", "F5", "⇧ F5", "F6", "⇧ F6", "F7", "⇧ F7", "F8", "F9", "F11", "F12", "Del", "Ctrl Z", "A–Z 0–9", "F10", "Esc"]
    readonly property list<string> meanings: [qsTr("Gọi số tiếp theo; hoàn tất người đang ở quầy, ai gọi đủ lần mà không đến thì ghi vắng mặt"), qsTr("Gọi ngoài lượt, có lý do; đang có người thì gọi thêm người đi cùng"), qsTr("Gọi lại người vừa gọi"), qsTr("Người dân đã đến: bắt đầu phục vụ"), qsTr("Gọi mà không đến: ghi vắng mặt"), qsTr("Người vắng mặt đã đến: nhận lại"), qsTr("Chuyển đến nhóm (gõ chữ), quầy (gõ số) hoặc cán bộ (gõ mã)"), qsTr("Thêm nhóm phải đến sau đó với cùng số này; nhóm đã có thì bỏ ra"), qsTr("Giữ phiếu trong số phút chọn; quầy trống thì tiếp tục phiếu giữ"), qsTr("Trả về hàng chờ"), qsTr("Tạm nghỉ có lý do; nhấn lần nữa để làm việc lại"), qsTr("Hoàn tất; còn nhóm khác thì đi tiếp"), qsTr("Đổi đối tượng ưu tiên"), qsTr("Câu hỏi để lại: trả lời; dạy trợ lý từ mới; hỏi trợ lý"), qsTr("Hủy phiếu, hỏi lại trước khi hủy"), qsTr("Lấy lại việc vừa làm, nhiều lần thì lùi dần"), qsTr("Tìm một phiếu bất kỳ của hôm nay theo số"), qsTr("Rời quầy (hoặc Ctrl+Q)"), qsTr("Đóng bảng đang mở, không thay đổi gì")]

    borderColor: Theme.link
    borderWidth: Theme.px(4)
    implicitHeight: column.implicitHeight + 2 * Theme.spaceM
    objectName: "helpSheet"

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.spaceM
        spacing: Theme.px(2)

        AppText {
            Layout.fillWidth: true
            font.pixelSize: Theme.lead
            heading: true
            text: qsTr("Phím tắt")
        }
        Repeater {
            model: root.caps

            delegate: RowLayout {
                id: line

                required property int index
                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.spaceS

                KeyCap {
                    Layout.preferredWidth: Theme.px(140)
                    text: line.modelData
                }
                AppText {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.label
                    text: root.meanings[line.index]
                }
            }
        }
    }
}
