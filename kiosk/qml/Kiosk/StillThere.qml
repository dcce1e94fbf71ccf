pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Nobody has touched the screen: ask before everything is wiped.
Rectangle {
    id: root

    required property KioskModel kiosk

    color: Theme.band

    // What lies below is not to be touched.
    TapHandler {
        onTapped: root.kiosk.touch()
    }
    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.compact ? Theme.spaceXs : Theme.spaceL
        width: parent.width - 2 * Theme.px(64)

        AppText {
            Layout.fillWidth: true
            color: Theme.bandInk
            font.pixelSize: Theme.title
            heading: true
            horizontalAlignment: Text.AlignHCenter
            objectName: "stillThere"
            text: qsTr("Ông/Bà còn ở đó không?")
        }
        Countdown {
            Layout.alignment: Qt.AlignHCenter
            seconds: root.kiosk.secondsLeft
            whole: root.kiosk.countdownS
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.bandInkSoft
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Màn hình sẽ trở về trang đầu.")
        }
        TouchButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Math.max(Theme.mm(Theme.compact ? 30 : 40), implicitHeight)
            Layout.maximumWidth: parent.width
            Layout.preferredWidth: Math.max(Theme.mm(120), implicitWidth)
            focus: true
            fontSize: Theme.title
            kind: TouchButton.Kind.Secondary
            objectName: "stillHere"
            text: qsTr("Còn")

            onClicked: root.kiosk.touch()
        }
    }
}
