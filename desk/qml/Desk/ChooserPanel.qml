pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// An inline list to choose from by its letters and digits; Enter confirms, Esc leaves.
Card {
    id: root

    required property PanelModel panel

    borderColor: Theme.link
    borderWidth: Theme.px(4)
    objectName: "chooser"

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceS
        spacing: Theme.spaceXs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    font.pixelSize: Theme.body
                    heading: true
                    objectName: "question"
                    text: root.panel.text
                }
                AppText {
                    Layout.fillWidth: true
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                    text: root.panel.hint
                    visible: text !== ""
                }
            }
            TouchButton {
                focusPolicy: Qt.TabFocus
                fontSize: Theme.label
                implicitHeight: Theme.px(64)
                keyHint: "Enter"
                objectName: "confirm"
                text: root.panel.yes

                onClicked: root.panel.confirm()
            }
            TouchButton {
                focusPolicy: Qt.TabFocus
                fontSize: Theme.label
                implicitHeight: Theme.px(64)
                keyHint: "Esc"
                kind: TouchButton.Kind.Quiet
                objectName: "leave"
                text: root.panel.no

                onClicked: root.panel.leave()
            }
        }
        GridView {
            id: grid

            readonly property int columns: root.panel.wide ? Math.max(1, Math.floor(width / Theme.px(460))) : 1

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            cellHeight: Theme.px(74)
            cellWidth: Math.floor(width / columns)
            clip: true
            model: root.panel.options

            delegate: OptionTile {
                height: grid.cellHeight - Theme.px(6)
                width: grid.cellWidth - Theme.px(8)

                onChosenChanged: if (chosen)
                    grid.positionViewAtIndex(index, GridView.Contain)
                onClicked: root.panel.choose(key)
            }
        }
    }
}
