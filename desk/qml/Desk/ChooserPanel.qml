pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// An inline list to choose from by its letters and digits; Enter confirms, Esc leaves.
Card {
    id: root

    required property DeskModel desk

    function question(mode: int): string {
        if (mode === DeskModel.Mode.Transfer)
            return qsTr("Chuyển đến nhóm dịch vụ hoặc quầy nào?");
        return mode === DeskModel.Mode.Resume ? qsTr("Tiếp tục phiếu nào?") : qsTr("Nhận lại ai?");
    }

    borderColor: Theme.link
    borderWidth: Theme.px(4)
    objectName: "chooser"

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceS
        spacing: Theme.spaceXs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            AppText {
                Layout.fillWidth: true
                font.pixelSize: Theme.body
                heading: true
                text: root.question(root.desk.mode)
            }
            TouchButton {
                focusPolicy: Qt.TabFocus
                fontSize: Theme.label
                implicitHeight: Theme.px(64)
                keyHint: "Enter"
                objectName: "confirm"
                text: qsTr("Đồng ý")

                onClicked: root.desk.confirm()
            }
            TouchButton {
                focusPolicy: Qt.TabFocus
                fontSize: Theme.label
                implicitHeight: Theme.px(64)
                keyHint: "Esc"
                kind: TouchButton.Kind.Quiet
                objectName: "leave"
                text: qsTr("Thôi")

                onClicked: root.desk.leaveMode()
            }
        }
        GridView {
            id: grid

            readonly property int columns: root.desk.mode === DeskModel.Mode.Transfer ? Math.max(1, Math.floor(width / Theme.px(460))) : 1

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            cellHeight: Theme.px(74)
            cellWidth: Math.floor(width / columns)
            clip: true
            model: root.desk.options

            delegate: OptionTile {
                height: grid.cellHeight - Theme.px(6)
                width: grid.cellWidth - Theme.px(8)

                onChosenChanged: if (chosen)
                    grid.positionViewAtIndex(index, GridView.Contain)
                onClicked: root.desk.choose(key)
            }
        }
    }
}
