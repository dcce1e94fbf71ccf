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
    property int beat: Theme.pulseMs / 2

    onAnnouncedChanged: flashes = announced > 0 ? 2 * Theme.pulseCount - 1 : 0

    color: lit ? Theme.accent : Theme.card
    objectName: "currentCall"
    shadow: false

    Accessible.role: Accessible.AlertMessage
    Accessible.name: hall.label === "" ? hall.words.nobody : qsTr("Mời công dân có số %1 đến quầy số %2").arg(hall.label).arg(hall.counter)

    Timer {
        interval: root.beat
        repeat: true
        running: root.flashes > 0

        onTriggered: root.flashes -= 1
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceXs
        visible: root.hall.label !== ""

        InlineLanguages {
            Layout.alignment: Qt.AlignHCenter
            color: Theme.link
            second: root.hall.isRecall ? root.hall.callWords.again : root.hall.callWords.calling
            size: Theme.px(54)
            text: root.hall.isRecall ? root.hall.words.again : root.hall.words.calling
        }
        BigNumber {
            Layout.fillHeight: true
            Layout.fillWidth: true
            color: Theme.called
            numberName: "number"
            text: root.hall.label
        }
        Rectangle {
            Layout.fillWidth: true
            antialiasing: true
            color: Theme.primary
            implicitHeight: Theme.px(164)
            radius: Theme.radiusM

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
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    color: Theme.primaryInk
                    second: root.hall.callWords.toCounter
                    size: Theme.px(62)
                    softColor: Theme.primaryInkSoft
                    text: root.hall.words.toCounter
                }
                BigNumber {
                    Layout.fillHeight: true
                    Layout.margins: Theme.spaceM
                    Layout.preferredWidth: Theme.px(110) * root.hall.counter.length
                    color: Theme.primaryInk
                    numberName: "counter"
                    text: root.hall.counter
                }
            }
        }
    }
    NobodyCalled {
        anchors.fill: parent
        anchors.margins: Theme.spaceM
        hall: root.hall
        visible: root.hall.label === ""
    }
}
