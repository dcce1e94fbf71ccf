pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Theme

// One procedure in a list that changes at every key: one flat line or two.
T.AbstractButton {
    id: root

    property int place: -1

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    focusPolicy: Qt.StrongFocus
    leftPadding: Theme.px(22)
    rightPadding: Theme.px(14)

    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        antialiasing: true
        border.color: Theme.link
        border.width: Theme.hairline
        color: root.down ? Theme.cardPressed : Theme.card
        radius: Theme.radiusM

        FocusRing {
            target: parent
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight + Theme.px(12)

        AppText {
            id: words

            anchors.left: parent.left
            anchors.right: sign.left
            anchors.rightMargin: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            bottomPadding: 0
            color: Theme.link
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            lineHeight: Math.ceil(font.pixelSize * 1.25)
            text: root.text
            topPadding: 0
            Accessible.ignored: true
        }
        Icon {
            id: sign

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.link
            name: "chevron"
            size: Theme.icon
        }
    }
}
