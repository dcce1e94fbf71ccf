pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Theme

// One field of the notice that is being written; Enter puts it up.
T.TextField {
    id: root

    required property HallNoticesModel board
    required property string field
    property string caption: ""

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.label
    implicitHeight: Theme.px(76)
    leftPadding: Theme.spaceS + (caption === "" ? 0 : label.implicitWidth + Theme.spaceS)
    maximumLength: 400
    placeholderTextColor: Theme.inkSoft
    rightPadding: Theme.spaceS
    selectByMouse: true
    selectedTextColor: Theme.primaryInk
    selectionColor: Theme.primary
    verticalAlignment: TextInput.AlignVCenter

    onTextChanged: root.board.write(root.field, text)
    onAccepted: root.board.put()

    Accessible.name: [caption, placeholderText].filter(word => word !== "").join(": ")
    Accessible.role: Accessible.EditableText

    background: Rectangle {
        antialiasing: true
        border.color: root.activeFocus ? Theme.focusOuter : Theme.line
        border.width: root.activeFocus ? Math.max(2, Theme.px(4)) : Theme.hairline
        color: Theme.card
        radius: Theme.radiusS
    }

    AppText {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.link
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        text: root.caption
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    AppText {
        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        color: root.placeholderTextColor
        elide: Text.ElideRight
        font.pixelSize: Theme.label
        text: root.placeholderText
        visible: root.length === 0
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Connections {
        target: root.board

        function onFormChanged(): void {
            if (root.text === root.board.fields[root.field])
                return;
            root.text = root.board.fields[root.field];
            root.cursorPosition = 0;
        }
    }
}
