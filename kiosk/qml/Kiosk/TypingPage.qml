pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// A page one types on: the keyboard below, within reach; a real keyboard types as well.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    property bool wide: false
    property bool typing: true
    property string question: ""
    property string doneText: ""
    property string doneIcon: "check"
    property string typed: ""
    property string keys: kiosk.language
    // What helps while one types: above the keyboard, or beside it where the screen lies.
    property Component help: null
    // Too low for head and foot: the ways back are keys.
    readonly property bool low: wide && typing && (Theme.compact || Theme.reachTop > 0 || Theme.largeText)
    readonly property real helpTop: above.y
    // On a low screen the keys come first, unless the help cannot wait.
    property bool urgent: false
    readonly property real helpRoom: !low || urgent ? Number.POSITIVE_INFINITY : above.y >= Theme.reachTop ? above.height : 0
    readonly property bool beside: wide && typing && !low
    default property alias content: middle.data

    signal struck(string key)
    signal erased
    signal cleared
    signal done

    function take(event: KeyEvent): void {
        if (!typing || (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)))
            return;
        event.accepted = true;
        if (event.key === Qt.Key_Backspace)
            erased();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            done();
        else if (event.text !== "" && event.key !== Qt.Key_Escape && event.key !== Qt.Key_Tab && event.key !== Qt.Key_Delete)
            struck(event.text);
        else
            event.accepted = false;
    }

    focus: visible
    spacing: 0

    Keys.onPressed: event => root.take(event)
    onVisibleChanged: {
        keyboard.reset();
        if (visible)
            forceActiveFocus();
    }

    KioskHead {
        id: head

        Layout.fillWidth: true
        kiosk: root.kiosk
        question: root.beside ? "" : root.question
        tall: false
        visible: !root.low
        wide: root.wide
    }
    ColumnLayout {
        id: middle

        Layout.bottomMargin: Theme.gap
        Layout.fillHeight: !root.typing
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(root.low ? 24 : 48)
        Layout.rightMargin: Layout.leftMargin
        Layout.topMargin: Theme.px(root.wide ? 12 : 24)
        spacing: Theme.gap
    }
    // Down to where everybody reaches, as far as there is room for it.
    Item {
        Layout.fillHeight: true
        Layout.maximumHeight: Layout.preferredHeight
        Layout.minimumHeight: 0
        Layout.preferredHeight: Theme.reachTop - head.height - middle.height - Theme.gap - Theme.px(24)
        visible: root.typing && !root.wide && Layout.preferredHeight > 0
    }
    Loader {
        id: above

        Layout.bottomMargin: Theme.gap
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.minimumHeight: root.low && !root.urgent ? 0 : implicitHeight
        Layout.leftMargin: Theme.px(root.low ? 24 : 48)
        Layout.preferredHeight: implicitHeight
        Layout.rightMargin: Layout.leftMargin
        sourceComponent: root.beside ? null : root.help
        visible: root.typing && !root.beside
    }
    RowLayout {
        Layout.bottomMargin: Theme.px(root.wide ? 12 : 20)
        Layout.fillHeight: root.beside
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(root.beside ? 48 : 24)
        Layout.rightMargin: Layout.leftMargin
        spacing: Theme.px(28)
        visible: root.typing

        Keyboard {
            id: keyboard

            Layout.alignment: Qt.AlignBottom
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            doneIcon: root.doneIcon
            doneText: root.doneText
            hasText: root.typed !== ""
            highest: root.height - (head.visible ? head.height : 0) - (foot.visible ? foot.height : 0) - middle.implicitHeight - (root.beside || (root.low && !root.urgent) ? 0 : above.implicitHeight + Theme.gap) - Theme.gap - Theme.px(root.low ? 26 : 48)
            isReady: root.typed.trim() !== ""
            language: root.keys
            low: root.low

            onCleared: root.cleared()
            onDone: root.done()
            onErased: root.erased()
            onStruck: key => root.struck(key)
            onWentBack: root.kiosk.back()
            onWentHome: root.kiosk.home()
        }
        Loader {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            sourceComponent: root.beside ? root.help : null
            visible: root.beside
        }
    }
    FootBar {
        id: foot

        Layout.fillWidth: true
        kiosk: root.kiosk
        visible: !root.low
        wide: root.wide
    }
}
