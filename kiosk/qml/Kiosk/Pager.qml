pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Page back, where one is, page on: large buttons rather than scrolling.
RowLayout {
    id: root

    required property int page
    required property int pageCount
    property string namePrefix: ""
    // Words that would need a second line give way to the arrows, which have them as their names.
    readonly property bool named: !Theme.largeText && !Theme.compact && qsTr("Trang trước").length < 12

    signal turned(int page)

    height: Theme.touch
    spacing: Theme.gap

    TouchButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        enabled: root.page > 0
        iconName: "back"
        kind: TouchButton.Kind.Secondary
        objectName: root.namePrefix + "pageBack"
        text: root.named ? words : ""
        Accessible.name: words

        readonly property string words: qsTr("Trang trước")

        onClicked: root.turned(root.page - 1)
    }
    AppText {
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        objectName: root.namePrefix + "pageNumber"
        Accessible.name: qsTr("Trang %1/%2").arg(root.page + 1).arg(root.pageCount)
        text: (root.page + 1) + "/" + root.pageCount
        wrapMode: Text.NoWrap
    }
    TouchButton {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        enabled: root.page < root.pageCount - 1
        iconAfter: true
        iconName: "forward"
        kind: TouchButton.Kind.Secondary
        objectName: root.namePrefix + "pageNext"
        text: root.named ? words : ""
        Accessible.name: words

        readonly property string words: qsTr("Trang sau")

        onClicked: root.turned(root.page + 1)
    }
}
