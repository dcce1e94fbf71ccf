pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Every shared component, as a person would meet it.
WindowRoot {
    id: root

    property int clicks: 0
    property int acted: 0

    Rectangle {
        id: head

        color: Theme.band
        height: Theme.px(290)
        width: root.width

        Clock {
            anchors.margins: Theme.spaceL
            anchors.right: parent.right
            anchors.top: parent.top
            now: new Date(2026, 10, 21, 9, 41)
            ticking: false
        }
        AppText {
            color: Theme.bandInk
            font.pixelSize: Theme.title
            heading: true
            text: "Ế Ộ Ẵ Ự Ông/Bà cần gì?"
            x: Theme.spaceL
            y: Theme.spaceM
        }
        LanguagePills {
            id: languages

            objectName: "languages"
            x: Theme.spaceL
            y: Theme.px(150)

            onPicked: code => languages.language = code
        }
    }
    GridLayout {
        anchors.left: parent.left
        anchors.margins: Theme.spaceL
        anchors.right: parent.right
        anchors.top: head.bottom
        columnSpacing: Theme.spaceM
        columns: 2
        rowSpacing: Theme.spaceM
        uniformCellWidths: true

        Tile {
            Layout.fillWidth: true
            detail: "6 người chờ, khoảng 15–25 phút"
            detailMeaning: StatusDot.Meaning.Warn
            iconName: "family"
            objectName: "tile"
            text: "Hộ tịch: khai sinh, kết hôn"

            onClicked: root.clicks += 1
        }
        Tile {
            Layout.fillHeight: true
            Layout.fillWidth: true
            detail: "Không phải chờ"
            detailMeaning: StatusDot.Meaning.Good
            iconName: "document-check"
            objectName: "strongTile"
            strong: true
            text: "Nhận kết quả"
        }
        TouchButton {
            iconName: "paper"
            keyHint: "F2"
            objectName: "primary"
            text: "Lấy số"

            onClicked: root.clicks += 1
        }
        TouchButton {
            iconName: "back"
            kind: TouchButton.Kind.Secondary
            objectName: "secondary"
            text: "Quay lại"
        }
        TouchButton {
            iconName: "close"
            kind: TouchButton.Kind.Danger
            objectName: "danger"
            text: "Huỷ"
        }
        TouchButton {
            enabled: false
            objectName: "disabled"
            text: "Không dùng được"
        }
        BusyDots {
            objectName: "busy"
        }
        Row {
            spacing: Theme.spaceM

            Repeater {
                model: 4

                StatusDot {
                    required property int index

                    meaning: index
                    objectName: "dot" + index
                }
            }
            Pill {
                chosen: true
                iconName: "access"
                lightGround: true
                objectName: "pill"
                text: "Ưu tiên"
            }
        }
        Repeater {
            model: ["Mời Ông/Bà lấy số.", "Đã lưu.", "Máy in sắp hết giấy.", "Máy in không trả lời. Mời Ông/Bà ghi lại số trên màn hình."]

            Notice {
                required property int index
                required property string modelData

                Layout.columnSpan: 2
                Layout.fillWidth: true
                actionText: index === 1 ? "Hoàn tác" : ""
                kind: index
                objectName: "notice" + index
                text: modelData

                onActed: root.acted += 1
            }
        }
    }
}
