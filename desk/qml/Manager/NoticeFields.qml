pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// A notice being written: its words, from when until when, where.
ColumnLayout {
    id: root

    required property HallNoticesModel board

    spacing: Theme.spaceXs

    function begin(): void {
        vietnamese.forceActiveFocus();
    }

    RowLayout {
        spacing: Theme.spaceS

        HallField {
            id: vietnamese

            Layout.fillWidth: true
            Layout.preferredWidth: 5
            field: "vi"
            board: root.board
            objectName: "noticeVietnamese"
            placeholderText: qsTr("Thông báo mới, tiếng Việt")
        }
        HallField {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            board: root.board
            field: "en"
            objectName: "noticeEnglish"
            placeholderText: qsTr("tiếng Anh")
        }
        HallField {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            board: root.board
            field: "fr"
            objectName: "noticeFrench"
            placeholderText: qsTr("tiếng Pháp")
        }
    }
    RowLayout {
        spacing: Theme.spaceS

        HallField {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            board: root.board
            field: "starts"
            objectName: "noticeStarts"
            caption: qsTr("Từ")
            placeholderText: qsTr("ví dụ %1").arg("14:30 5/12")
        }
        HallField {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            board: root.board
            field: "ends"
            objectName: "noticeEnds"
            caption: qsTr("Đến")
            placeholderText: qsTr("ví dụ %1").arg("16:00 5/12")
        }
        HallField {
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            board: root.board
            field: "place"
            objectName: "noticePlace"
            caption: qsTr("Phiên tại thôn")
            placeholderText: qsTr("địa điểm")
        }
    }
    RowLayout {
        spacing: Theme.spaceS

        Repeater {
            model: root.board.zones

            delegate: Pill {
                id: zone

                required property string key
                required property string name

                chosen: root.board.zoneCode === key
                implicitHeight: Theme.px(76)
                lightGround: true
                objectName: "noticeZone_" + key
                text: name

                Accessible.name: key === "" ? name : qsTr("Khu %1").arg(name)
                onClicked: root.board.chooseZone(key)
            }
        }
        Item {
            Layout.fillWidth: true
        }
        TouchButton {
            fontSize: Theme.label
            implicitHeight: Theme.px(76)
            kind: TouchButton.Kind.Secondary
            objectName: "clearNotice"
            text: qsTr("Thôi sửa")
            visible: root.board.edited !== 0

            onClicked: root.board.clear()
        }
        TouchButton {
            enabled: !root.board.isBusy
            fontSize: Theme.label
            implicitHeight: Theme.px(76)
            objectName: "putNotice"
            text: root.board.edited !== 0 ? qsTr("Lưu thay đổi") : qsTr("Đưa lên sảnh")

            onClicked: root.board.put()
        }
    }
}
