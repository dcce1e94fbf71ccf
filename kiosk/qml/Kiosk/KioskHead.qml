pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Whose kiosk this is, the time, and what the page is about; nothing to touch, for it is high up.
Rectangle {
    id: root

    required property KioskModel kiosk
    property bool wide: false
    property string greeting: ""
    property string question: ""
    // Down to where everybody reaches, so that whatever follows can be touched.
    property bool tall: true
    readonly property int room: Theme.px(Theme.compact ? 6 : wide ? 14 : 24)

    implicitHeight: Math.max(rows.implicitHeight + 2 * room, tall ? Theme.reachTop : 0)
    color: Theme.band

    ColumnLayout {
        id: rows

        anchors.fill: parent
        anchors.bottomMargin: root.room
        anchors.leftMargin: Theme.px(48)
        anchors.rightMargin: Theme.px(48)
        anchors.topMargin: root.room
        spacing: Theme.px(root.wide ? 4 : 12)

        RowLayout {
            spacing: Theme.px(root.wide ? 24 : 16)

            Emblem {
                implicitWidth: Theme.touch
                kiosk: root.kiosk
            }
            ColumnLayout {
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    color: Theme.bandInkSoft
                    font.pixelSize: Theme.label
                    lineHeight: Math.round(font.pixelSize * 1.3)
                    objectName: "parentName"

                    readonly property bool unspoken: true

                    text: root.kiosk.parentName
                    visible: !Theme.compact && !Theme.largeText
                }
                AppText {
                    Layout.fillWidth: true
                    color: Theme.bandInk
                    font.pixelSize: Theme.label
                    font.weight: Font.Bold
                    lineHeight: Math.round(font.pixelSize * 1.3)
                    objectName: "centreName"

                    readonly property bool unspoken: true

                    text: root.kiosk.centreName
                    visible: !Theme.compact || root.question === ""
                }
                Greeting {
                    Layout.fillWidth: true
                    question: root.question
                    visible: Theme.compact && root.question !== ""
                    wide: true
                }
            }
            ColumnLayout {
                Layout.leftMargin: root.wide ? Theme.spaceM : 0
                spacing: 0

                AppText {
                    Layout.alignment: Qt.AlignRight
                    color: Theme.bandInk
                    font.pixelSize: Theme.compact ? Theme.lead : Theme.heading
                    font.weight: Font.Bold
                    lineHeight: Math.round(font.pixelSize * 1.15)
                    objectName: "clockTime"

                    readonly property bool unspoken: true

                    text: root.kiosk.timeText
                    wrapMode: Text.NoWrap
                }
                AppText {
                    Layout.alignment: Qt.AlignRight
                    color: Theme.bandInkSoft
                    font.pixelSize: Theme.small
                    lineHeight: Math.round(font.pixelSize * 1.3)
                    objectName: "clockDate"

                    readonly property bool unspoken: true

                    text: root.kiosk.dateText
                    visible: root.wide && !Theme.compact
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
        Item {
            Layout.fillHeight: true
            visible: !Theme.compact
        }
        Greeting {
            Layout.fillWidth: true
            greeting: root.greeting
            question: root.question
            visible: root.question !== "" && !Theme.compact
            wide: root.wide
        }
        Item {
            Layout.fillHeight: true
            visible: root.tall && Theme.reachTop > 0
        }
    }
}
