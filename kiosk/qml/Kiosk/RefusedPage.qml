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
    readonly property int letters: refusal.title.length + refusal.reason.length + refusal.hours.length + 70 * choices.count
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
        Layout.bottomMargin: Theme.px(8)
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(root.crowded ? 40 : root.wide ? 80 : 64)
        Layout.maximumHeight: implicitHeight
        Layout.minimumHeight: 0
        Layout.rightMargin: Layout.leftMargin
        Layout.topMargin: Theme.px(8)
        columnSpacing: Theme.px(root.crowded ? 32 : 64)
        columns: root.wide && !Theme.compact ? 2 : 1
        rowSpacing: Theme.px(root.cramped ? 12 : 48)
        uniformCellWidths: root.wide && !Theme.compact

        ColumnLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            spacing: root.cramped ? 0 : Theme.spaceS
            visible: !Theme.compact || root.refusal.reason !== ""

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
                font.pixelSize: !root.cramped ? Theme.lead : root.crowded && Theme.compact ? Theme.label : Theme.body
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
        RefusedOptions {
            id: choices

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumHeight: wanted
            cramped: root.cramped
            objectName: "refusalOptions"
            options: root.refusal.options
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
