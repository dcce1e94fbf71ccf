pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What is read in the hall now or later, a few at a time.
ColumnLayout {
    id: root

    required property HallNoticesModel board
    required property int most
    readonly property int pages: Math.max(1, Math.ceil(rows.count / most))
    property int turned: 0
    readonly property int page: turned % pages

    spacing: Theme.spaceXs

    Repeater {
        id: rows

        model: root.board.notices

        delegate: HallNoticeRow {
            required property int index

            Layout.fillWidth: true
            board: root.board
            visible: Math.floor(index / root.most) === root.page
        }
    }
    TouchButton {
        Layout.alignment: Qt.AlignRight
        fontSize: Theme.label
        implicitHeight: Theme.px(64)
        kind: TouchButton.Kind.Secondary
        objectName: "moreNotices"
        text: qsTr("Trang %1/%2, xem tiếp").arg(root.page + 1).arg(root.pages)
        visible: root.pages > 1

        onClicked: root.turned = root.page + 1
    }
}
