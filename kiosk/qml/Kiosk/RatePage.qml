pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The number of a ticket leads to where it stands, or, once it is over, to five faces.
ColumnLayout {
    id: root

    required property KioskModel kiosk
    readonly property RateModel rate: kiosk.ratePage
    property bool wide: false

    spacing: 0

    KioskHead {
        Layout.fillWidth: true
        kiosk: root.kiosk
        question: {
            if (root.rate.step === RateModel.Step.Number)
                return qsTr("Số của Ông/Bà là số nào?");
            if (root.rate.step === RateModel.Step.Faces)
                return qsTr("Số %1: Ông/Bà có hài lòng không?").arg(root.rate.label);
            return qsTr("Xin cảm ơn Ông/Bà!");
        }
        wide: root.wide
    }
    NumberEntry {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.margins: Theme.px(root.wide ? 12 : 24)
        rate: root.rate
        visible: root.rate.step === RateModel.Step.Number
        wide: root.wide
    }
    RateFaces {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(48)
        Layout.rightMargin: Theme.px(48)
        rate: root.rate
        visible: root.rate.step === RateModel.Step.Faces
        wide: root.wide
    }
    ColumnLayout {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.margins: Theme.px(Theme.tight ? 16 : 48)
        spacing: Theme.spaceM
        visible: root.rate.step === RateModel.Step.Thanks

        Item {
            Layout.fillHeight: true
        }
        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "face-5"
            size: Theme.mm(36)
            visible: !Theme.tight
        }
        AppText {
            Layout.fillWidth: true
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            objectName: "thanks"
            text: qsTr("Ý kiến đã được ghi nhận, không kèm tên ai.")
        }
        Item {
            Layout.fillHeight: true
        }
    }
    FootBar {
        Layout.fillWidth: true
        hasBack: root.rate.step !== RateModel.Step.Thanks
        kiosk: root.kiosk
        wide: root.wide

        TouchButton {
            Layout.fillWidth: true
            enabled: root.rate.canSend
            fontSize: Theme.heading
            iconName: "check"
            leftPadding: Theme.spaceS
            objectName: "sendRating"
            text: qsTr("Gửi đánh giá")
            visible: root.rate.step === RateModel.Step.Faces

            onClicked: root.rate.send()
        }
        TouchButton {
            Layout.fillWidth: true
            enabled: root.rate.canLook
            fontSize: Theme.heading
            iconName: "search"
            leftPadding: Theme.spaceS
            objectName: "lookTicket"
            text: qsTr("Xem")
            visible: root.rate.step === RateModel.Step.Number

            onClicked: root.rate.look()
        }
    }
}
