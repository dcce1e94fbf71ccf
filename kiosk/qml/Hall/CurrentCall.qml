pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The one who is called now: number and counter, as large as the place allows.
Card {
    id: root

    required property HallModel hall
    readonly property int announced: hall.announced
    readonly property bool lit: flashes % 2 === 1
    property int flashes: 0

    onAnnouncedChanged: flashes = announced > 0 ? 2 * Theme.pulseCount - 1 : 0

    color: lit ? Theme.accent : Theme.card
    shadow: false

    Accessible.role: Accessible.AlertMessage
    Accessible.name: hall.label === "" ? hall.words.nobody : qsTr("Mời công dân có số %1 đến quầy số %2").arg(hall.label).arg(hall.counter)

    Timer {
        interval: Theme.pulseMs / 2
        repeat: true
        running: root.flashes > 0

        onTriggered: root.flashes -= 1
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceL
        spacing: 0
        visible: root.hall.label !== ""

        TwoLanguages {
            Layout.fillWidth: true
            alignment: Text.AlignHCenter
            color: Theme.link
            second: root.hall.callWords.calling
            size: Theme.px(64)
            text: root.hall.words.calling
        }
        OneLine {
            Layout.fillHeight: true
            Layout.fillWidth: true
            color: Theme.called
            font.pixelSize: Theme.px(480)
            font.weight: Font.ExtraBold
            fontSizeMode: Text.Fit
            horizontalAlignment: Text.AlignHCenter
            objectName: "number"
            text: root.hall.label
        }
        Rectangle {
            Layout.fillWidth: true
            antialiasing: true
            color: Theme.primary
            implicitHeight: Theme.px(210)
            radius: Theme.radiusL

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.spaceL
                anchors.rightMargin: Theme.spaceL
                spacing: Theme.spaceL

                Icon {
                    color: Theme.primaryInk
                    name: "forward"
                    size: Theme.px(130)
                    weight: 2.6
                }
                TwoLanguages {
                    Layout.fillWidth: true
                    color: Theme.primaryInk
                    second: root.hall.callWords.toCounter
                    size: Theme.px(72)
                    softColor: Theme.primaryInkSoft
                    text: root.hall.words.toCounter
                }
                OneLine {
                    color: Theme.primaryInk
                    font.pixelSize: Theme.px(190)
                    font.weight: Font.ExtraBold
                    fontSizeMode: Text.FixedSize
                    objectName: "counter"
                    text: root.hall.counter
                }
            }
        }
    }
    NobodyCalled {
        anchors.fill: parent
        anchors.margins: Theme.spaceXl
        hall: root.hall
        visible: root.hall.label === ""
    }
}
