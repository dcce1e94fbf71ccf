pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The answer, or plainly that there is none and whom to ask.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    readonly property AskModel asking: kiosk.askPage
    readonly property bool hasPassage: asking.aspect !== ""
    property bool wide: false

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        question: Theme.compact && root.hasPassage ? root.asking.aspect : ""
        tall: false
        wide: root.wide
    }
    GridLayout {
        Layout.bottomMargin: Theme.gap
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(root.wide ? 12 : 24)
        columnSpacing: Theme.px(28)
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.px(18)

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 11
            spacing: Theme.px(8)

            AppText {
                Layout.fillWidth: true
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                lineHeight: Math.ceil(font.pixelSize * 1.25)
                objectName: "asked"
                text: root.asking.asked
                visible: !(root.hasPassage && (Theme.compact || Theme.largeText))
            }
            AppText {
                Layout.fillWidth: true
                font.pixelSize: Theme.heading
                heading: true
                lineHeight: Math.ceil(font.pixelSize * 1.25)
                objectName: "answerHeading"
                text: root.asking.heading
                visible: text !== ""
            }
            AppText {
                Layout.fillWidth: true
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                objectName: "advice"
                text: root.asking.advice
                visible: !root.asking.isKnown
            }
            PassageCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.maximumHeight: wanted
                Layout.preferredHeight: wanted
                asking: root.asking
                visible: root.hasPassage
            }
            Item {
                Layout.fillHeight: true
                Layout.preferredHeight: 0
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignBottom
            Layout.fillWidth: true
            Layout.preferredWidth: 9
            spacing: Theme.gap

            FoundList {
                Layout.fillWidth: true
                asking: root.asking
                wide: root.wide
            }
            AnswerWays {
                Layout.fillWidth: true
                asking: root.asking
                kiosk: root.kiosk
                wide: root.wide
            }
        }
    }
    FootBar {
        Layout.fillWidth: true
        kiosk: root.kiosk
        wide: root.wide

        TouchButton {
            Layout.fillWidth: true
            fontSize: Theme.compact ? Theme.heading : Theme.lead
            iconName: "paper"
            leftPadding: Theme.px(24)
            objectName: "takeTicket"
            text: qsTr("Lấy số")
            visible: root.hasPassage

            onClicked: {
                root.asking.choose(root.asking.chosen);
                root.kiosk.takeTicket();
            }
        }
    }
}
