pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Five faces, each with its words, and what it was about for those who want to say.
ColumnLayout {
    id: root

    required property RateModel rate
    property bool wide: false
    readonly property bool asksReasons: !Theme.tight && !(Theme.largeText && rate.message !== "")

    spacing: Theme.gap

    Item {
        Layout.fillHeight: true
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gap
        columns: root.wide ? 5 : 1
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.rate.faces

            FaceButton {
                required property int key
                required property string words
                required property string image
                required chosen

                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "face_" + key
                picture: image
                text: words
                upright: root.wide

                onClicked: root.rate.chooseScore(key)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        objectName: "reasonsTitle"
        text: qsTr("Về điều gì? (không bắt buộc)")
        visible: root.asksReasons
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: root.asksReasons

        Repeater {
            model: root.rate.reasons

            Pill {
                required property string key
                required property string words
                required chosen

                Accessible.role: Accessible.CheckBox
                lightGround: true
                objectName: "reason_" + key
                text: words

                onClicked: root.rate.toggleReason(key)
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        fontSize: Theme.label
        kind: Notice.Kind.Warn
        objectName: "rateMessage"
        text: root.rate.message
    }
    Item {
        Layout.fillHeight: true
    }
}
