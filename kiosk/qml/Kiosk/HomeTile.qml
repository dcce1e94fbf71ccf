pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// A wish that is not one field of procedures; equal shares of its row.
ChoiceTile {
    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.minimumHeight: Theme.touch
    Layout.preferredWidth: 1
    leftPadding: Theme.px(18)
    pictureSize: Theme.px(58)
    pointed: false
    rightPadding: Theme.px(12)
    room: Theme.px(8)
    titleSize: Theme.label
}
