pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// Who waits, who is here, what can be done.
FocusScope {
    id: root

    required property DeskModel desk
    readonly property bool chooses: desk.panel.kind === 1
    readonly property bool confirms: desk.panel.kind === 2

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceM

        TicketList {
            Layout.fillHeight: true
            Layout.maximumWidth: Theme.px(760)
            Layout.minimumWidth: Theme.px(700)
            Layout.preferredWidth: Theme.px(740)
            detail: root.desk.longest !== "" ? qsTr("Lâu nhất %1").arg(root.desk.longest) : ""
            detailLate: root.desk.longestLate
            emptyText: qsTr("Không còn ai chờ quầy này")
            note: root.desk.whyNext
            objectName: "waiting"
            rows: root.desk.waiting
            title: qsTr("Đang chờ: %1").arg(root.desk.waitingCount)
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.spaceM

            CitizenCard {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.px(460)
                busy: root.desk.busy
                citizen: root.desk.citizen
                paused: root.desk.pause !== ""
                waiting: root.desk.waitingCount
            }
            PauseNote {
                Layout.fillWidth: true
                pause: root.desk.pause
            }
            Notice {
                Layout.fillWidth: true
                fontSize: Theme.label
                kind: root.desk.noticeTone
                text: root.desk.notice
            }
            ConfirmPanel {
                Layout.fillWidth: true
                panel: root.desk.panel
                visible: root.confirms
            }
            ChooserPanel {
                Layout.fillHeight: true
                Layout.fillWidth: true
                panel: root.desk.panel
                visible: root.chooses
            }
            RowLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Theme.spaceM
                visible: !root.chooses

                TicketList {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    emptyText: qsTr("Quầy này không giữ phiếu nào")
                    keyHint: "F7"
                    numbered: true
                    objectName: "held"
                    rows: root.desk.held
                    title: qsTr("Đang giữ")
                }
                TicketList {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    emptyText: qsTr("Chưa có ai vắng mặt")
                    keyHint: "⇧ F5"
                    numbered: true
                    objectName: "missed"
                    rows: root.desk.missed
                    title: qsTr("Vắng mặt")
                    warns: false
                }
            }
        }
        ActionColumn {
            Layout.fillHeight: true
            Layout.minimumWidth: Theme.px(440)
            Layout.preferredWidth: Theme.px(460)
            desk: root.desk
        }
    }
    HelpSheet {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        visible: root.desk.help
        width: Math.min(parent.width - 2 * Theme.spaceL, Theme.px(1300))
    }
}
