pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Manager

// Which centre, which day, how fresh.
Rectangle {
    id: root

    required property ManagerModel manager
    required property HallNoticesModel board

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
            spacing: 0

            AppText {
                Layout.fillWidth: true
                color: Theme.bandInk
                font.pixelSize: Theme.lead
                heading: true
                text: qsTr("Tổng quan hôm nay")
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.bandInkSoft
                elide: Text.ElideRight
                font.pixelSize: Theme.label
                maximumLineCount: 2
                objectName: "centreName"
                text: root.manager.centre
                visible: text !== ""
            }
        }
        ColumnLayout {
            spacing: 0

            AppText {
                Layout.alignment: Qt.AlignRight
                color: Theme.bandInk
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
                objectName: "time"
                text: root.manager.time
                wrapMode: Text.NoWrap
            }
            AppText {
                Layout.alignment: Qt.AlignRight
                color: Theme.bandInkSoft
                font.pixelSize: Theme.label
                objectName: "age"
                text: root.manager.date + " · " + qsTr("cập nhật %1").arg(root.manager.age)
                visible: root.manager.isKnown
                wrapMode: Text.NoWrap
            }
        }
        TouchButton {
            fontSize: Theme.label
            implicitHeight: Theme.px(76)
            keyHint: "F2"
            kind: TouchButton.Kind.Secondary
            objectName: "hallNotices"
            text: qsTr("Bảng tin sảnh")

            onClicked: root.board.toggle()
        }
        LanguagePills {
            language: root.manager.language

            onPicked: code => root.manager.speak(code)
        }
    }
}
