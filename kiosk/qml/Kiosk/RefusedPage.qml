pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// No number now, by a rule: why, when again, and what one can do instead.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    readonly property RefusalModel refusal: kiosk.refusalPage
    property bool wide: false
    // Much to say: the picture and the air give way, never the size of the letters below the least.
    readonly property int letters: refusal.title.length + refusal.reason.length + refusal.hours.length + 70 * rows.count
    readonly property bool cramped: Theme.compact || Theme.largeText || letters > (wide ? 240 : 300)
    readonly property bool crowded: letters > (wide ? 310 : 370)

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        question: Theme.compact ? root.refusal.title : ""
        tall: false
        wide: root.wide
    }
    Item {
        Layout.fillHeight: true
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(root.crowded ? 40 : root.wide ? 80 : 64)
        Layout.rightMargin: Layout.leftMargin
        columnSpacing: Theme.px(root.crowded ? 32 : 64)
        columns: root.wide && !Theme.compact ? 2 : 1
        rowSpacing: Theme.px(root.cramped ? 12 : 48)
        uniformCellWidths: root.wide && !Theme.compact

        ColumnLayout {
            Layout.fillWidth: true
            spacing: root.cramped ? 0 : Theme.spaceS

            Icon {
                Layout.alignment: Qt.AlignHCenter
                name: root.refusal.iconName
                size: Theme.px(root.wide ? 110 : 170)
                visible: !root.cramped
            }
            AppText {
                Layout.fillWidth: true
                font.pixelSize: Theme.heading
                heading: true
                horizontalAlignment: Text.AlignHCenter
                lineHeight: Math.round(font.pixelSize * (root.crowded ? 1.2 : 1.3))
                objectName: "refusalTitle"
                text: root.refusal.title
                visible: !Theme.compact
            }
            AppText {
                Layout.fillWidth: true
                font.pixelSize: root.cramped ? Theme.body : Theme.lead
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                objectName: "refusalReason"
                text: root.refusal.reason
                visible: text !== ""
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.inkSoft
                font.pixelSize: root.cramped ? Theme.label : Theme.body
                horizontalAlignment: Text.AlignHCenter
                objectName: "refusalHours"
                text: root.refusal.hours
                visible: text !== "" && !Theme.compact
            }
        }
        Card {
            Layout.fillWidth: true
            objectName: "refusalOptions"
            implicitHeight: options.implicitHeight + 2 * Theme.px(root.cramped ? 8 : 28)

            ColumnLayout {
                id: options

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(36)
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(36)
                anchors.verticalCenter: parent.verticalCenter
                spacing: root.cramped ? 0 : Theme.spaceS

                AppText {
                    Layout.fillWidth: true
                    font.pixelSize: root.cramped ? Theme.body : Theme.lead
                    heading: true
                    text: qsTr("Ông/Bà có thể")
                    visible: !Theme.compact
                }
                Repeater {
                    id: rows

                    model: root.refusal.options

                    RowLayout {
                        id: option

                        required property string words

                        Layout.fillWidth: true
                        spacing: Theme.px(18)

                        Icon {
                            Layout.alignment: Qt.AlignTop
                            Layout.topMargin: Theme.px(6)
                            name: "forward"
                            size: Theme.px(40)
                        }
                        AppText {
                            Layout.fillWidth: true
                            font.pixelSize: root.cramped ? Theme.label : Theme.body
                            lineHeight: Math.round(font.pixelSize * (root.cramped ? 1.25 : Theme.lineHeight))
                            text: option.words
                        }
                    }
                }
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
    FootBar {
        Layout.fillWidth: true
        hasBack: false
        kiosk: root.kiosk
        wide: root.wide
    }
}
