pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One sentence in the page instead of a box to click away; empty text shows nothing.
Rectangle {
    id: root

    enum Kind {
        Info,
        Good,
        Warn,
        Error
    }

    property int kind: Notice.Kind.Info
    property string text: ""
    property string actionText: ""
    property bool actionEnabled: true
    property bool dense: false // one of several
    property int fontSize: Theme.body
    readonly property color inkColor: [Theme.link, Theme.good, Theme.warn, Theme.bad][kind]

    signal acted

    objectName: "notice"
    visible: text !== ""
    implicitWidth: row.implicitWidth + 2 * Theme.spaceM
    implicitHeight: row.implicitHeight + 2 * (dense ? Theme.spaceXs : Theme.spaceS)
    antialiasing: true
    border.color: inkColor
    border.width: Theme.hairline
    color: [Theme.tint, Theme.goodTint, Theme.warnTint, Theme.badTint][kind]
    radius: Theme.radiusM

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.spaceM

        Icon {
            color: root.inkColor
            name: ["info", "check", "warning", "error"][root.kind]
            size: Theme.icon
        }
        AppText {
            Layout.fillWidth: true
            color: root.inkColor
            font.pixelSize: root.fontSize
            font.weight: Font.DemiBold
            text: root.text
            Accessible.ignored: true
        }
        TouchButton {
            Layout.preferredHeight: root.dense ? Theme.px(76) : -1
            enabled: root.actionEnabled
            fontSize: root.fontSize
            kind: TouchButton.Kind.Secondary
            objectName: "noticeAction"
            text: root.actionText
            visible: text !== ""

            onClicked: root.acted()
        }
    }
}
