pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Theme

// One line to write in.
T.TextField {
    id: root

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    implicitHeight: Theme.px(76)
    leftPadding: Theme.spaceM
    maximumLength: 400
    placeholderTextColor: Theme.inkSoft
    rightPadding: Theme.spaceM
    selectByMouse: true
    selectedTextColor: Theme.primaryInk
    selectionColor: Theme.primary
    verticalAlignment: TextInput.AlignVCenter

    Accessible.name: placeholderText
    Accessible.role: Accessible.EditableText

    background: Rectangle {
        antialiasing: true
        border.color: root.activeFocus ? Theme.focusOuter : Theme.line
        border.width: root.activeFocus ? Math.max(2, Theme.px(4)) : Theme.hairline
        color: Theme.card
        radius: Theme.radiusS
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
}
