pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Beside the line: what to type, the procedures it may be about, or the way to an answer by code.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    required property AskModel asking
    readonly property SpeakingModel speaking: kiosk.speakingPart
    property bool wide: false
    property real room: Number.POSITIVE_INFINITY // what does not fit is left out
    property real reach: 0 // what is touched begins here
    readonly property bool isEmpty: asking.typed.trim() === ""

    spacing: Theme.gap

    AppText {
        readonly property bool wanted: root.asking.isWaiting || root.speaking.words !== "" || (list.count === 0 && !(root.isEmpty && Theme.largeText))

        Layout.fillWidth: true
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        lineHeight: Math.ceil(font.pixelSize * 1.3)
        objectName: "suggestionState"
        text: root.speaking.words !== "" ? root.speaking.words : root.asking.isWaiting ? qsTr("Đang tìm…") : root.isEmpty ? qsTr("Gõ việc cần làm, có dấu hay không dấu đều được.") : qsTr("Chưa thấy thủ tục nào khớp. Bấm “Hỏi” để hỏi.")
        visible: wanted && root.room >= implicitHeight + (ways.wanted ? Theme.touch + Theme.gap : 0)
    }
    Suggestions {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        model: root.asking.suggestions
        reach: root.reach
        visible: count > 0 && root.room >= Theme.touch
        wide: root.wide

        onChosen: code => root.asking.choose(code)
    }
    Item {
        Layout.fillHeight: true
        visible: list.count === 0
    }
    Flow {
        id: ways

        readonly property bool wanted: root.asking.typed === "" || root.speaking.isOffered

        Layout.fillWidth: true
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gap
        visible: wanted && root.room >= Theme.touch + (list.count > 0 ? Theme.touch + Theme.gap : 0)

        TouchButton {
            fontSize: Theme.label
            iconName: "qr"
            kind: TouchButton.Kind.Secondary
            leftPadding: Theme.px(24)
            objectName: "readAnswer"
            width: Math.min(implicitWidth, ways.width)
            text: qsTr("Đọc câu trả lời bằng mã")
            visible: root.asking.typed === ""

            onClicked: root.kiosk.questionPage.askForCode()
        }
        TouchButton {
            fontSize: Theme.label
            iconName: "microphone"
            kind: root.speaking.isListening ? TouchButton.Kind.Primary : TouchButton.Kind.Secondary
            leftPadding: Theme.px(24)
            objectName: "speak"
            width: Math.min(implicitWidth, ways.width)
            text: root.speaking.isListening ? qsTr("Xong") : qsTr("Nói câu hỏi")
            visible: root.speaking.isOffered

            onClicked: root.speaking.speak()
        }
    }
}
