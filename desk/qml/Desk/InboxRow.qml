pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Theme

// One row of the inbox: the words, and how long or how often.
T.AbstractButton {
    id: root

    required property int index
    required property string key
    required property string words
    required property string detail
    required property int late
    required property bool chosen

    bottomPadding: Theme.spaceXs
    focusPolicy: Qt.NoFocus
    implicitHeight: Math.max(Theme.px(88), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceS
    objectName: "inbox_" + key
    rightPadding: Theme.spaceS
    topPadding: Theme.spaceXs

    Accessible.checked: chosen
    Accessible.description: detail
    Accessible.name: words
    Accessible.role: Accessible.RadioButton

    background: Rectangle {
        antialiasing: true
        border.color: root.chosen ? Theme.primary : Theme.line
        border.width: root.chosen ? Theme.px(4) : Theme.hairline
        color: root.down ? Theme.cardPressed : root.chosen ? Theme.tint : Theme.card
        radius: Theme.radiusS
    }
    contentItem: ColumnLayout {
        spacing: 0

        AppText {
            Layout.fillWidth: true
            font.pixelSize: Theme.label
            font.weight: root.chosen ? Font.Bold : Font.Medium
            text: root.words
            Accessible.ignored: true
        }
        RowLayout {
            spacing: Theme.spaceXs

            StatusDot {
                layer.enabled: true
                meaning: root.late === 2 ? StatusDot.Meaning.Bad : StatusDot.Meaning.Warn
                visible: root.late > 0
            }
            AppText {
                Layout.fillWidth: true
                color: root.late === 2 ? Theme.bad : root.late === 1 ? Theme.warn : Theme.inkSoft
                font.pixelSize: Theme.small
                text: root.detail
                Accessible.ignored: true
            }
        }
    }
}
