pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// The one who is called now: number and counter, as large as the place allows.
Card {
    id: root

    required property HallModel hall
    property real neededCap: 0
    property bool beside: false
    readonly property real reach: Math.min(number.reach, plate.reach)
    readonly property real plateHeight: Math.max(Theme.px(164), neededCap / 0.92 + 2 * Theme.spaceS)
    readonly property int announced: hall.announced
    readonly property bool lit: flashes % 2 === 1
    property int flashes: 0
    property int beat: Theme.pulseMs / 2

    onAnnouncedChanged: flashes = announced > 0 ? 2 * Theme.pulseCount - 1 : 0

    color: lit ? Theme.accent : Theme.card
    objectName: "currentCall"
    shadow: false

    Accessible.role: Accessible.AlertMessage
    Accessible.name: hall.label === "" ? (hall.closed || hall.words.nobody) : qsTr("Mời công dân có số %1 đến quầy số %2").arg(hall.label).arg(hall.counter)

    Timer {
        interval: root.beat
        repeat: true
        running: root.flashes > 0

        onTriggered: root.flashes -= 1
    }
    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceM
        columnSpacing: Theme.spaceM
        columns: root.beside ? 2 : 1
        opacity: root.hall.label !== "" ? 1 : 0
        rowSpacing: Theme.spaceXs

        ColumnLayout {
            Layout.preferredWidth: 390
            spacing: Theme.spaceXs

            InlineLanguages {
                Layout.alignment: Qt.AlignHCenter
                color: root.lit ? Theme.accentInk : Theme.link
                second: root.hall.isRecall ? root.hall.callWords.again : root.hall.callWords.calling
                size: Theme.px(54)
                softColor: root.lit ? Theme.accentInk : Theme.inkSoft
                text: root.hall.isRecall ? root.hall.words.again : root.hall.words.calling
            }
            BigNumber {
                id: number

                Layout.fillHeight: true
                Layout.fillWidth: true
                color: root.lit ? Theme.accentInk : Theme.called
                numberName: "number"
                text: root.hall.label
            }
        }
        CounterPlate {
            id: plate

            Layout.fillHeight: root.beside
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(root.plateHeight, root.height * 0.46)
            Layout.preferredWidth: 230
            beside: root.beside
            hall: root.hall
        }
    }
    NobodyCalled {
        anchors.fill: parent
        anchors.margins: Theme.spaceM
        hall: root.hall
        visible: root.hall.label === ""
    }
}
