pragma ComponentBehavior: Bound

import QtQuick
import Theme

// A column's name.
AppText {
    color: Theme.inkSoft
    elide: Text.ElideRight
    font.pixelSize: Theme.small
    font.weight: Font.DemiBold
    horizontalAlignment: Text.AlignRight
    maximumLineCount: 1
    wrapMode: Text.NoWrap
}
