pragma ComponentBehavior: Bound

import QtQuick
import Theme

// One wish of the citizen's, on or off: filled and ticked while it holds.
TouchButton {
    id: root

    property bool chosen: false
    property string name: ""

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: name
    Accessible.role: Accessible.CheckBox
    implicitWidth: Theme.touch
    kind: chosen ? TouchButton.Kind.Primary : TouchButton.Kind.Secondary
    leftPadding: Theme.spaceXs

    Icon {
        anchors.margins: Theme.px(6)
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.primaryInk
        name: root.chosen ? "check" : ""
        size: Theme.px(26)
        visible: root.chosen
        weight: 3
    }
}
