pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Turns the pages of a column. Its room is kept: a text that grew when the pager goes would bring
// it back.
Item {
    id: root

    required property PagedColumn column
    property bool here: true

    Layout.preferredHeight: Theme.touch
    Layout.preferredWidth: 2 * Theme.touch + Theme.mm(35)
    visible: here

    SmallPager {
        anchors.right: parent.right
        namePrefix: "passage_"
        needed: root.here && pageCount > 1
        page: root.column.pageShown
        pageCount: root.column.pageCount

        onTurned: page => root.column.page = page
    }
}
