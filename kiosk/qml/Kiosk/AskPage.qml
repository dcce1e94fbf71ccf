pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// In one's own words: a line, a keyboard, and the procedures it may be about at every key.
TypingPage {
    id: root

    readonly property AskModel asking: kiosk.askPage

    doneIcon: "search"
    doneText: qsTr("Hỏi")
    question: qsTr("Ông/Bà muốn hỏi gì?")
    typed: asking.typed
    help: Component {
        AskHelp {
            asking: root.asking
            kiosk: root.kiosk
            room: root.helpRoom
            reach: root.beside ? 0 : Theme.reachTop - root.helpTop
            wide: root.low
        }
    }

    onCleared: asking.clear()
    onDone: asking.ask()
    onErased: asking.erase()
    onStruck: key => asking.key(key)

    TypedField {
        Layout.fillWidth: true
        fontSize: root.typed.length > 60 ? (root.wide ? Theme.label : Theme.body) : Theme.lead
        highest: root.wide ? 1.6 * Theme.touch : Number.POSITIVE_INFINITY
        hint: root.low ? root.question : qsTr("Ví dụ: làm khai sinh cho con cần giấy gì?")
        hintSize: root.low ? Theme.heading : Theme.label
        label: qsTr("Câu hỏi")
        objectName: "askField"
        text: root.typed
    }
}
