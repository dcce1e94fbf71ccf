pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What was held before the scanner, in words, and what can be done with it; results are fetched
// from here too.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    readonly property CardModel card: kiosk.cardPage
    property bool wide: false
    readonly property bool roomy: !wide && !Theme.largeText

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        question: root.card.title
        tall: false
        wide: root.wide
    }
    Item {
        Layout.fillHeight: true
    }
    Card {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        implicitHeight: column.implicitHeight + 2 * Theme.px(root.roomy ? 40 : 10)

        RowLayout {
            id: column

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(36)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(36)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(36)

            Icon {
                Layout.alignment: Qt.AlignTop
                name: root.card.image
                size: Theme.inMm ? Theme.mm(root.roomy ? 32 : 18) : Theme.px(120)
                visible: root.wide || !(Theme.compact || Theme.largeText)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: root.roomy ? Theme.spaceS : 0

                Repeater {
                    model: root.card.facts

                    AppText {
                        required property string key
                        required property string words

                        Layout.fillWidth: true
                        bottomPadding: Theme.compact ? 0 : topPadding
                        font.pixelSize: root.roomy && words.length < 24 ? Theme.heading : Theme.tight ? Theme.body : Theme.lead
                        font.weight: Font.DemiBold
                        lineHeight: Math.ceil(font.pixelSize * 1.25)
                        objectName: "cardFact_" + key
                        text: words
                        // A number of a dossier is one long word.
                        wrapMode: Text.Wrap
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.compact ? Theme.label : Theme.body
                    lineHeight: Math.ceil(font.pixelSize * 1.3)
                    objectName: "cardWords"
                    text: root.card.words
                    visible: text !== ""
                }
            }
        }
    }
    ScanHint {
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.spaceM
        kiosk: root.kiosk
        text: qsTr("Có giấy hẹn? Xin đưa mã trên giấy vào máy quét.")
        visible: root.kiosk.hasScanner && root.card.takes && root.roomy
    }
    Item {
        Layout.fillHeight: true
    }
    FootBar {
        Layout.fillWidth: true
        kiosk: root.kiosk
        wide: root.wide

        TakeBar {
            Layout.fillWidth: true
            kiosk: root.kiosk
            wide: root.wide
            visible: root.card.takes
        }
        TouchButton {
            Layout.fillWidth: true
            fontSize: Theme.heading
            iconName: "forward"
            leftPadding: Theme.spaceS
            objectName: "goOn"
            text: root.card.goOnText
            visible: text !== ""

            onClicked: root.card.goOn()
        }
    }
}
