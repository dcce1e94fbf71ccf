pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Two square buttons and the page between them, at the foot of a card or a list.
Loader {
    id: root

    required property int page
    required property int pageCount
    property string namePrefix: ""

    // Turned by whoever reads on: as wide as it may be.
    property bool large: false

    property bool needed: pageCount > 1

    signal turned(int page)

    active: needed
    visible: needed

    sourceComponent: RowLayout {
        spacing: Theme.gap

        TouchButton {
            Accessible.name: qsTr("Trang trước")
            enabled: root.page > 0
            iconName: "back"
            kind: TouchButton.Kind.Secondary
            implicitWidth: root.large ? Theme.mm(45) : Theme.touch
            objectName: root.namePrefix + "pageBack"

            onClicked: root.turned(root.page - 1)
        }
        AppText {
            Accessible.name: qsTr("Trang %1/%2").arg(root.page + 1).arg(root.pageCount)
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            objectName: root.namePrefix + "pageNumber"
            text: (root.page + 1) + "/" + root.pageCount
            wrapMode: Text.NoWrap
        }
        TouchButton {
            Accessible.name: qsTr("Trang sau")
            enabled: root.page < root.pageCount - 1
            iconName: "forward"
            kind: TouchButton.Kind.Secondary
            implicitWidth: root.large ? Theme.mm(45) : Theme.touch
            objectName: root.namePrefix + "pageNext"

            onClicked: root.turned(root.page + 1)
        }
    }
}
