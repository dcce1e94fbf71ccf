pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The cheat sheet; the keys work on while it is open.
Card {
    id: root

    readonly property list<string> caps: ["F2", "F3", "F4", "F5", "⇧ F5", "F6", "F7", "F8", "F9", "Del", "F10", "Esc"]
    readonly property list<string> meanings: [qsTr("Gọi số tiếp theo; nếu đang có người thì hoàn tất người đó trước"), qsTr("Gọi lại người vừa gọi"), qsTr("Người dân đã đến: bắt đầu phục vụ"), qsTr("Gọi mà không đến: ghi vắng mặt"), qsTr("Người vắng mặt đã đến: nhận lại vào chỗ cũ"), qsTr("Chuyển sang nhóm khác (gõ chữ) hoặc quầy khác (gõ số)"), qsTr("Giữ phiếu để phục vụ sau; quầy trống thì tiếp tục phiếu giữ"), qsTr("Trả về cuối hàng chờ"), qsTr("Hoàn tất"), qsTr("Hủy phiếu, hỏi lại trước khi hủy"), qsTr("Rời quầy (hoặc Ctrl+Q)"), qsTr("Đóng bảng đang mở, không thay đổi gì")]

    borderColor: Theme.link
    borderWidth: Theme.px(4)
    implicitHeight: column.implicitHeight + 2 * Theme.spaceM
    objectName: "helpSheet"

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceXs

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
                    Layout.preferredWidth: Theme.px(100)
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
