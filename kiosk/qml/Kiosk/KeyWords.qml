pragma ComponentBehavior: Bound

import QtQuick

// What is written on a key, and what a screen reader says of it.
QtObject {
    readonly property var written: ({
            "\u0301": qsTr("sắc"),
            "\u0300": qsTr("huyền"),
            "\u0309": qsTr("hỏi"),
            "\u0303": qsTr("ngã"),
            "\u0323": qsTr("nặng"),
            "none": qsTr("bỏ dấu"),
            "digits": "123",
            "space": qsTr("dấu cách"),
            "clear": qsTr("Xóa hết"),
            "shift": "",
            "erase": "",
            "back": "",
            "home": ""
        })
    readonly property var said: ({
            "\u0301": qsTr("Dấu sắc"),
            "\u0300": qsTr("Dấu huyền"),
            "\u0309": qsTr("Dấu hỏi"),
            "\u0303": qsTr("Dấu ngã"),
            "\u0323": qsTr("Dấu nặng"),
            "none": qsTr("Bỏ dấu thanh"),
            "digits": qsTr("Chữ số và dấu câu"),
            "space": qsTr("Dấu cách"),
            "clear": qsTr("Xóa hết"),
            "shift": qsTr("Chữ hoa"),
            "erase": qsTr("Xóa một chữ"),
            "back": qsTr("Quay lại"),
            "home": qsTr("Trang đầu"),
            ".": qsTr("Dấu chấm"),
            ",": qsTr("Dấu phẩy"),
            "?": qsTr("Dấu chấm hỏi"),
            "!": qsTr("Dấu chấm than"),
            ":": qsTr("Dấu hai chấm"),
            ";": qsTr("Dấu chấm phẩy"),
            "-": qsTr("Dấu gạch ngang"),
            "/": qsTr("Dấu gạch chéo"),
            "(": qsTr("Mở ngoặc"),
            ")": qsTr("Đóng ngoặc"),
            "'": qsTr("Dấu nháy"),
            "\"": qsTr("Dấu ngoặc kép")
        })

    function shown(key: string): string {
        return written[key] ?? key;
    }
    function spoken(key: string): string {
        return said[key] ?? key;
    }
}
