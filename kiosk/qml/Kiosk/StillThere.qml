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
        spacing: Theme.spaceL
        width: parent.width - 2 * Theme.px(64)

        AppText {
            Layout.fillWidth: true
            color: Theme.bandInk
            font.pixelSize: Theme.px(64)
            heading: true
            horizontalAlignment: Text.AlignHCenter
            objectName: "stillThere"
            text: qsTr("Ông/Bà còn ở đó không?")
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.accent
            font.pixelSize: Theme.display
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.round(font.pixelSize * 1.2)
            objectName: "secondsLeft"
            text: root.kiosk.secondsLeft
        }
        AppText {
            Layout.fillWidth: true
            color: Theme.bandInkSoft
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Màn hình sẽ trở về trang đầu.")
        }
        TouchButton {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Theme.px(140)
            fontSize: Theme.px(46)
            kind: TouchButton.Kind.Secondary
            objectName: "stillHere"
            text: qsTr("Tôi vẫn ở đây")

            onClicked: root.kiosk.touch()
        }
    }
}
