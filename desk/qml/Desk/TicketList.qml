pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQml.Models
import Theme

// A titled list of tickets; says in words when it is empty.
Card {
    id: root

    required property string title
    required property string emptyText
    required property var rows
    property string detail: ""
    property int detailLate: 0
    property string keyHint: ""
    property string note: ""
    property bool warns: true
    property bool numbered: false

    implicitHeight: column.implicitHeight + 2 * Theme.spaceM

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.spaceM
        anchors.topMargin: Theme.spaceS
        spacing: Theme.spaceXs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            AppText {
                font.pixelSize: Theme.body
                heading: true
                text: root.title
            }
            KeyCap {
                text: root.keyHint
                visible: text !== ""
            }
            Item {
                Layout.fillWidth: true
            }
            StatusDot {
                meaning: root.detailLate === 2 ? StatusDot.Meaning.Bad : StatusDot.Meaning.Warn
                visible: root.detailLate > 0
            }
            AppText {
                color: root.detailLate === 2 ? Theme.bad : root.detailLate === 1 ? Theme.warn : Theme.inkSoft
                font.pixelSize: Theme.label
                text: root.detail
                visible: text !== ""
                wrapMode: Text.NoWrap
            }
        }
        AppText {
            Layout.fillWidth: true
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            objectName: "note"
            text: root.note
            visible: text !== ""
        }
        ListView {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.rows
            reuseItems: true

            delegate: TicketRow {
                numbered: root.numbered
                warns: root.warns
                width: list.width
            }

            AppText {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                text: root.emptyText
                visible: list.count === 0
            }
        }
    }
}
