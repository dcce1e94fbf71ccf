pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// A ticket's number: its letter, then its digits.
GridLayout {
    id: root

    required property RateModel rate
    property bool wide: false

    columnSpacing: Theme.px(40)
    columns: wide ? 2 : 1
    rowSpacing: Theme.gap

    ColumnLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: root.wide ? root.width * 0.42 : root.width
        spacing: Theme.gap

        AppText {
            Layout.alignment: Qt.AlignHCenter
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            objectName: "typedNumber"
            text: root.rate.typed !== "" ? root.rate.typed : "– – –"
        }
        AppText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.ceil(font.pixelSize * 1.3)
            objectName: "numberHint"
            text: qsTr("Chọn chữ cái, rồi chọn các số trên phiếu.")
            visible: !Theme.compact
        }
        Flow {
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            spacing: Theme.gap

            Repeater {
                model: root.rate.letters

                Pill {
                    required property string key
                    required chosen

                    lightGround: true
                    objectName: "letter_" + key
                    text: key

                    onClicked: root.rate.chooseLetter(key)
                }
            }
        }
    }
    DigitPad {
        Layout.alignment: Qt.AlignHCenter
        wide: false

        onEntered: root.rate.look()
        onErased: root.rate.erase()
        onTyped: digit => root.rate.typeDigit(digit)
    }
}
