pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Whose kiosk this is, the time, and the languages on every page.
Rectangle {
    id: root

    required property KioskModel kiosk
    property bool wide: false
    property string greeting: ""
    property string question: ""

    implicitHeight: rows.implicitHeight + 2 * Theme.px(wide ? 18 : 28)
    color: Theme.band

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.px(48)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(root.wide ? 6 : 18)

        RowLayout {
            spacing: Theme.px(24)

            Emblem {
                implicitWidth: Theme.px(root.wide ? 80 : 92)
            }
            ColumnLayout {
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    color: Theme.bandInkSoft
                    font.pixelSize: Theme.label
                    lineHeight: Math.round(font.pixelSize * 1.3)
                    objectName: "parentName"
                    text: root.kiosk.parentName
                }
                AppText {
                    Layout.fillWidth: true
                    color: Theme.bandInk
                    font.pixelSize: Theme.px(32)
                    font.weight: Font.Bold
                    lineHeight: Math.round(font.pixelSize * 1.3)
                    objectName: "centreName"
                    text: root.kiosk.centreName
                }
            }
            Languages {
                kiosk: root.kiosk
                visible: root.wide
            }
            ColumnLayout {
                Layout.leftMargin: Theme.spaceM
                spacing: 0

                AppText {
                    Layout.alignment: Qt.AlignRight
                    color: Theme.bandInk
                    font.pixelSize: Theme.px(52)
                    font.weight: Font.Bold
                    lineHeight: Math.round(font.pixelSize * 1.15)
                    objectName: "clockTime"
                    text: root.kiosk.timeText
                    wrapMode: Text.NoWrap
                }
                AppText {
                    Layout.alignment: Qt.AlignRight
                    color: Theme.bandInkSoft
                    font.pixelSize: Theme.small
                    lineHeight: Math.round(font.pixelSize * 1.3)
                    objectName: "clockDate"
                    text: root.kiosk.dateText
                    wrapMode: Text.NoWrap
                }
            }
        }
        HeadNote {
            Layout.fillWidth: true
            name: "stale"
            strong: true
            text: root.kiosk.staleText
        }
        HeadNote {
            Layout.fillWidth: true
            name: "clockError"
            text: root.kiosk.clockText
        }
        HeadNote {
            Layout.fillWidth: true
            name: "unmerged"
            text: root.kiosk.unmerged > 0 ? qsTr("%n phiếu đang chờ ghi vào dữ liệu của trung tâm", "", root.kiosk.unmerged) : ""
        }
        Greeting {
            Layout.fillWidth: true
            greeting: root.greeting
            question: root.question
            visible: root.question !== ""
            wide: root.wide
        }
        Languages {
            kiosk: root.kiosk
            visible: !root.wide
        }
    }
}
