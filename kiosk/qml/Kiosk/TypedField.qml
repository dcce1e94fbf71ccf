pragma ComponentBehavior: Bound

import QtQuick
import Theme

// The line being typed, with where the next letter comes; it grows with what it holds.
Rectangle {
    id: root

    property string text: ""
    property string hint: ""
    property int hintSize: Theme.label
    property string label: ""
    property int fontSize: Theme.lead
    property real highest: Number.POSITIVE_INFINITY // then only the last lines are seen

    implicitHeight: Math.min(highest, Math.max(Theme.touch, words.implicitHeight, hintWords.visible ? hintWords.implicitHeight : 0) + Theme.px(16))
    antialiasing: true
    border.color: Theme.link
    border.width: Math.max(3, Theme.px(4))
    color: Theme.card
    radius: Theme.radiusM

    Accessible.role: Accessible.EditableText
    Accessible.name: label + (text !== "" ? ": " + text : "")
    Accessible.editable: true

    Item {
        id: room

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        anchors.topMargin: Theme.px(8)
        anchors.bottomMargin: Theme.px(8)
        clip: words.height > height

        TextEdit {
            id: words

            width: parent.width
            y: height > parent.height ? parent.height - height : (parent.height - height) / 2
            activeFocusOnPress: false
            color: Theme.ink
            cursorVisible: true
            font.family: Theme.family
            font.pixelSize: root.fontSize
            font.weight: Font.DemiBold
            objectName: "typedText"
            readOnly: true
            selectByMouse: false
            text: root.text
            wrapMode: TextEdit.Wrap

            cursorDelegate: Rectangle {
                color: Theme.link
                width: Math.max(3, Theme.px(4))
            }
            Accessible.ignored: true

            onTextChanged: cursorPosition = length
        }
    }
    AppText {
        id: hintWords

        anchors.left: room.left
        anchors.leftMargin: Theme.px(12)
        anchors.right: room.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        font.pixelSize: root.hintSize
        lineHeight: Math.ceil(font.pixelSize * 1.25)
        objectName: "typedHint"
        text: root.hint
        visible: root.text === "" && text !== ""
    }
}
