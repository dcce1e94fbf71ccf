pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The code of a question: large, to be photographed or written down.
GridLayout {
    id: root

    required property QuestionModel kept
    property bool wide: false

    columnSpacing: Theme.px(40)
    columns: wide ? 2 : 1
    rowSpacing: Theme.px(20)

    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        spacing: Theme.px(12)

        AppText {
            Layout.fillWidth: true
            font.pixelSize: Theme.heading
            heading: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Đã gửi câu hỏi. Mã của Ông/Bà:")
            visible: !Theme.compact
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.primary
            font.letterSpacing: Theme.px(4)
            font.pixelSize: Theme.cap(Theme.compact ? 17 : root.wide ? 26 : 32)
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.2)
            minimumPixelSize: Theme.heading
            objectName: "questionCode"
            text: root.kept.code
            wrapMode: Text.NoWrap
            Accessible.name: text.split("").join(" ")
        }
        AppText {
            Layout.fillWidth: true
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            objectName: "questionKeep"
            text: qsTr("Xin chụp ảnh hoặc ghi lại mã này. Để đọc câu trả lời, nhập mã ở máy này.")
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignHCenter
            objectName: "questionPrinted"
            text: root.kept.printed
            visible: text !== ""
        }
    }
    QrCode {
        Layout.alignment: Qt.AlignCenter
        Accessible.name: qsTr("Mã của câu hỏi")
        objectName: "questionQr"
        path: root.kept.qrPath
        room: Theme.mm(Theme.compact ? 45 : root.wide ? 70 : 90)
        side: root.kept.qrSide
    }
}
