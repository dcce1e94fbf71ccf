pragma ComponentBehavior: Bound

import QtQuick
import Theme

// One line that grows smaller, never shorter, when its place is narrow.
AppText {
    fontSizeMode: Text.HorizontalFit
    lineHeight: 1
    lineHeightMode: Text.ProportionalHeight
    minimumPixelSize: Theme.px(20)
    wrapMode: Text.NoWrap
}
