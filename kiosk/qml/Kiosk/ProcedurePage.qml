pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// What to bring, how long, how much, how many wait: then one large button.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    required property ProcedureModel procedure
    property bool wide: false
    // A visit of several procedures has begun: this one joins it.
    readonly property bool gathering: kiosk.visitPage.count > 0

    // The names of the law and of the source give way to what the citizen has to bring.
    readonly property bool roomy: !Theme.largeText && height - foot.implicitHeight > Theme.mm(350)

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        question: root.procedure.title
        tall: false
        wide: root.wide
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(16)
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        lineHeight: Math.round(font.pixelSize * 1.35)
        objectName: "officialTitle"
        text: root.wide ? root.procedure.officialShort : root.procedure.official
        visible: text !== "" && root.roomy
    }
    GridLayout {
        Layout.bottomMargin: Theme.px(16)
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(16)
        columnSpacing: Theme.px(24)
        columns: root.wide ? 2 : 1

        Papers {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            procedure: root.procedure
            whole: !root.wide || Theme.compact
        }
        Facts {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 11
            procedure: root.procedure
            visible: root.wide && !Theme.compact
        }
    }
    AppText {
        Layout.bottomMargin: Theme.px(root.wide ? 4 : 12)
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        Layout.topMargin: Theme.px(root.wide ? 4 : 12)
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignRight
        objectName: "source"
        visible: root.roomy
        text: qsTr("Mã thủ tục %1").arg(root.procedure.code) + " · " + root.procedure.source
    }
    FootBar {
        id: foot

        Layout.fillWidth: true
        kiosk: root.kiosk
        wide: root.wide

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: Theme.compact ? 2 : 1
            rowSpacing: Theme.gap
            visible: !root.gathering

            VisitActions {
                Layout.alignment: Qt.AlignBottom
                Layout.fillWidth: !Theme.compact
                kiosk: root.kiosk
            }
            TakeBar {
                Layout.fillWidth: true
                kiosk: root.kiosk
                wide: root.wide
                open: root.procedure.isOpen
            }
        }
        TouchButton {
            Layout.fillWidth: true
            enabled: root.procedure.isOpen
            fontSize: Theme.heading
            iconName: "plus"
            leftPadding: Theme.spaceS
            objectName: "addToVisit"
            text: qsTr("Thêm vào lượt này")
            visible: root.gathering

            onClicked: root.kiosk.visitPage.open()
        }
    }
}
