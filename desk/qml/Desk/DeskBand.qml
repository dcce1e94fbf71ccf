pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Desk

// Where, who, when; help and sign-out.
Rectangle {
    id: root

    required property DeskModel desk

    signal spoken

    color: Theme.band
    implicitHeight: row.implicitHeight + 2 * Theme.spaceS

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: Theme.spaceM

        AppText {
            color: Theme.accent
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            objectName: "counterName"
            text: root.desk.counter
            visible: text !== ""
            wrapMode: Text.NoWrap
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                color: Theme.bandInk
                elide: Text.ElideRight
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
                maximumLineCount: 1
                objectName: "officerName"
                text: root.desk.officer
                visible: text !== ""
            }
            AppText {
                Layout.fillWidth: true
                color: Theme.bandInkSoft
                font.pixelSize: root.desk.officer === "" ? Theme.body : Theme.label
                objectName: "centreName"
                text: root.desk.centre
            }
        }
        BandNote {
            iconName: "pause"
            objectName: "bandPause"
            text: root.desk.pause === "" ? "" : qsTr("Tạm nghỉ")
        }
        AppText {
            color: Theme.bandInkSoft
            font.pixelSize: Theme.label
            objectName: "finished"
            text: qsTr("Đã hoàn tất: %1").arg(root.desk.finished)
            visible: root.desk.isSignedIn
            wrapMode: Text.NoWrap
        }
        AppText {
            color: Theme.bandInk
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            objectName: "time"
            text: root.desk.time
            wrapMode: Text.NoWrap
        }
        LanguagePills {
            language: root.desk.language
            visible: !root.desk.isSignedIn

            onPicked: code => {
                root.desk.speak(code);
                root.spoken();
            }
        }
        TouchButton {
            focusPolicy: Qt.TabFocus
            fontSize: Theme.label
            iconName: "question"
            keyHint: "F12"
            kind: TouchButton.Kind.Secondary
            leftPadding: Theme.spaceM
            objectName: "inbox"
            text: root.desk.questions
            visible: root.desk.isSignedIn

            Accessible.name: qsTr("Câu hỏi: %1").arg(root.desk.questions)

            onClicked: root.desk.openInbox()
        }
        TouchButton {
            focusPolicy: Qt.TabFocus
            fontSize: Theme.label
            keyHint: "F1"
            kind: TouchButton.Kind.Secondary
            objectName: "help"
            text: qsTr("Phím tắt")
            visible: root.desk.isSignedIn

            onClicked: root.desk.toggleHelp()
        }
        TouchButton {
            focusPolicy: Qt.TabFocus
            fontSize: Theme.label
            keyHint: "F10"
            kind: TouchButton.Kind.Secondary
            objectName: "signOut"
            text: qsTr("Rời quầy")
            visible: root.desk.isSignedIn

            onClicked: root.desk.signOut()
        }
    }
}
