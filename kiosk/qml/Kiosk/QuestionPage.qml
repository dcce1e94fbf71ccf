pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// A question for an officer: written, left for a code, and its answer read by that code.
TypingPage {
    id: root

    readonly property QuestionModel kept: kiosk.questionPage
    readonly property bool writing: kept.step === QuestionModel.Step.Write || kept.step === QuestionModel.Step.Sending
    readonly property bool coding: kept.step === QuestionModel.Step.Code || kept.step === QuestionModel.Step.Looking

    doneIcon: writing ? "check" : "search"
    doneText: writing ? qsTr("Gửi") : qsTr("Xem")
    keys: coding ? "en" : kiosk.language
    question: writing ? qsTr("Hỏi cán bộ") : coding ? qsTr("Nhập mã câu hỏi") : ""
    typed: kept.typed
    urgent: kept.failure !== ""
    typing: writing || coding
    help: Component {
        QuestionHelp {
            busy: root.kept.step === QuestionModel.Step.Sending || root.kept.step === QuestionModel.Step.Looking
            kept: root.kept
            room: root.helpRoom
            writing: root.writing
        }
    }

    onCleared: kept.clear()
    onDone: kept.done()
    onErased: kept.erase()
    onStruck: key => kept.key(key)

    TypedField {
        Layout.fillWidth: true
        fontSize: root.coding ? Theme.title : root.typed.length > 60 ? (root.wide ? Theme.label : Theme.body) : Theme.lead
        highest: root.wide ? 1.6 * Theme.touch : Number.POSITIVE_INFINITY
        hint: root.coding ? qsTr("Mã câu hỏi") : qsTr("Ông/Bà muốn hỏi cán bộ điều gì?")
        label: root.coding ? qsTr("Mã câu hỏi") : qsTr("Câu hỏi")
        objectName: "questionField"
        text: root.typed
        visible: root.typing
    }
    Item {
        Layout.fillHeight: true
        visible: code.visible
    }
    QuestionLeft {
        id: code

        Layout.fillWidth: true
        kept: root.kept
        visible: root.kept.step === QuestionModel.Step.Left
        wide: root.wide
    }
    Item {
        Layout.fillHeight: true
        visible: code.visible
    }
    QuestionFound {
        Layout.fillHeight: true
        Layout.fillWidth: true
        kept: root.kept
        visible: root.kept.step === QuestionModel.Step.Found
        wide: root.wide
    }
}
