pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// As large as its place allows, never larger than asked for; nothing takes no room.
AppText {
    Layout.fillHeight: true
    Layout.fillWidth: true
    color: Theme.badTint
    fontSizeMode: Text.Fit
    horizontalAlignment: Text.AlignHCenter
    lineHeight: 1.15
    lineHeightMode: Text.ProportionalHeight
    minimumPixelSize: 10
    visible: text !== ""
}
