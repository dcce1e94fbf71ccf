pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Where one can go from an answer: everything about the procedure, or to a person.
GridLayout {
    id: root

    required property KioskModel kiosk
    required property AskModel asking
    property bool wide: false
    readonly property bool hasPassage: asking.aspect !== ""

    columnSpacing: Theme.gap
    columns: wide && (Theme.compact || (Theme.reachTop === 0 && !Theme.largeText)) ? 1 : 2
    rowSpacing: Theme.gap
    uniformCellWidths: true

    TouchButton {
        Layout.fillWidth: true
        fontSize: Theme.label
        iconName: "document"
        kind: TouchButton.Kind.Secondary
        leftPadding: Theme.px(16)
        objectName: "wholeProcedure"
        text: qsTr("Xem đủ thủ tục")
        visible: root.hasPassage

        onClicked: root.asking.choose(root.asking.chosen)
    }
    TouchButton {
        Layout.columnSpan: root.hasPassage ? 1 : root.columns
        Layout.fillWidth: true
        fontSize: Theme.label
        iconName: "close"
        kind: TouchButton.Kind.Secondary
        leftPadding: Theme.px(16)
        objectName: "notThis"
        text: qsTr("Không đúng ý tôi")
        visible: root.asking.isKnown && !(root.hasPassage && Theme.compact && Theme.reachTop > 0)

        onClicked: root.asking.reject()
    }
    TouchButton {
        Layout.fillWidth: true
        fontSize: Theme.label
        iconName: "people"
        leftPadding: Theme.px(16)
        objectName: "askStaff"
        text: qsTr("Lấy số hướng dẫn")
        visible: !root.asking.isKnown && root.kiosk.hasAdvice

        onClicked: root.kiosk.askStaff()
    }
    TouchButton {
        Layout.fillWidth: true
        fontSize: Theme.label
        iconName: "question"
        kind: TouchButton.Kind.Secondary
        leftPadding: Theme.px(16)
        objectName: "leaveQuestion"
        text: qsTr("Gửi câu hỏi")
        visible: !root.asking.isKnown

        onClicked: root.kiosk.questionPage.write()
    }
}
