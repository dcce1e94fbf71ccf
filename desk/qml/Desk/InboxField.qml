pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Desk

// Where the officer writes; Enter, Esc and the keys of the lists belong to the inbox.
FocusScope {
    id: root

    required property InboxModel inbox
    required property int lines

    implicitHeight: lines * Math.ceil(Theme.body * Theme.lineHeight) + 2 * Theme.spaceS

    Rectangle {
        anchors.fill: parent
        border.color: field.activeFocus ? Theme.link : Theme.line
        border.width: Theme.px(4)
        color: Theme.card
        radius: Theme.radiusS
    }
    Flickable {
        id: flick

        function follow(): void {
            const caret = field.cursorRectangle;
            if (caret.y < contentY)
                contentY = caret.y;
            else if (caret.y + caret.height > contentY + height)
                contentY = caret.y + caret.height - height;
        }

        anchors.fill: parent
        anchors.margins: Theme.spaceS
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: field.implicitHeight

        TextEdit {
            id: field

            color: Theme.ink
            focus: true
            font.family: Theme.family
            font.pixelSize: Theme.body
            height: Math.max(implicitHeight, flick.height)
            objectName: root.objectName + "Text"
            selectByMouse: true
            selectedTextColor: Theme.primaryInk
            selectionColor: Theme.primary
            textFormat: TextEdit.PlainText
            width: flick.width
            wrapMode: TextEdit.Wrap

            Accessible.name: root.inbox.prompt
            Accessible.role: Accessible.EditableText
            Keys.onPressed: event => {
                event.accepted = root.inbox.press(event.key, event.modifiers);
            }

            onCursorRectangleChanged: flick.follow()
            onTextChanged: if (root.visible)
                root.inbox.write(text)

            Connections {
                function onDraftChanged(): void {
                    if (field.text !== root.inbox.draft)
                        field.text = root.inbox.draft;
                }

                target: root.inbox
            }
        }
        AppText {
            color: Theme.inkSoft
            font.pixelSize: Theme.body
            text: root.inbox.prompt
            visible: field.text === "" && field.preeditText === ""
            width: parent.width
        }
    }
}
