pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// One large figure with its name, and a warning by shape and word.
Card {
    id: root

    required property string key
    required property string name
    required property string value
    required property string note
    required property int late
    readonly property color toneColor: late === 2 ? Theme.bad : late === 1 ? Theme.warn : Theme.ink

    borderColor: toneColor
    borderWidth: late > 0 ? Theme.px(4) : 0
    implicitHeight: column.implicitHeight + 2 * Theme.spaceS
    objectName: "figure_" + key

    Accessible.name: `${name}: ${value} ${note}`
    Accessible.role: Accessible.StaticText

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.spaceS
        spacing: 0

        AppText {
            Layout.fillWidth: true
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            text: root.name
        }
        AppText {
            Layout.fillWidth: true
            color: root.toneColor
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            objectName: "value_" + root.key
            text: root.value
            wrapMode: Text.NoWrap
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(6)

            StatusDot {
                meaning: root.late === 2 ? StatusDot.Meaning.Bad : StatusDot.Meaning.Warn
                visible: root.late > 0
            }
            AppText {
                Layout.fillWidth: true
                color: root.late > 0 ? root.toneColor : Theme.inkSoft
                font.pixelSize: Theme.small
                text: root.note
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
