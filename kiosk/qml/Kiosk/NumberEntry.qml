pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// A ticket's number: its letter, then its digits.
ColumnLayout {
    id: root

    required property RateModel rate
    property bool wide: false

    spacing: Theme.gap

    Item {
        Layout.fillHeight: true
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        objectName: "numberHint"
        text: qsTr("Chọn chữ cái, rồi chọn các số trên phiếu.")
        visible: !Theme.tight
    }
    GridLayout {
        Layout.alignment: Qt.AlignHCenter
        columnSpacing: Theme.px(40)
        columns: root.wide || Theme.tight ? 2 : 1
        rowSpacing: Theme.gap

        AppText {
            Layout.alignment: Qt.AlignHCenter
            Layout.minimumWidth: Theme.mm(46)
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            objectName: "typedNumber"
            text: root.rate.typed !== "" ? root.rate.typed : "– – –"
            wrapMode: Text.NoWrap
        }
        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            columnSpacing: Theme.gap
            columns: 8
            rowSpacing: Theme.gap

            Repeater {
                model: root.rate.letters

                TouchButton {
                    required property string key
                    required property bool chosen

                    Accessible.checked: chosen
                    Accessible.name: qsTr("Chữ %1").arg(key)
                    Layout.preferredWidth: Math.max(Theme.touch, Theme.px(90))
                    fontSize: Theme.heading
                    kind: chosen ? TouchButton.Kind.Primary : TouchButton.Kind.Secondary
                    leftPadding: Theme.spaceXs
                    objectName: "letter_" + key
                    text: key

                    onClicked: root.rate.chooseLetter(key)
                }
            }
        }
    }
    DigitPad {
        Layout.alignment: Qt.AlignHCenter
        wide: root.wide || Theme.tight

        onEntered: root.rate.look()
        onErased: root.rate.erase()
        onTyped: digit => root.rate.typeDigit(digit)
    }
    Item {
        Layout.fillHeight: true
    }
}
