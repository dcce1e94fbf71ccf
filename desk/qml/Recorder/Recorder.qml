pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme
import Recorder

// Records a voice clip by clip: say this, listen, keep.
WindowRoot {
    id: root

    required property RecorderModel recorder

    staff: true

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RecorderBand {
            Layout.fillWidth: true
            recorder: root.recorder
        }
        RowLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.margins: Theme.spaceM
            spacing: Theme.spaceM

            ClipList {
                Layout.fillHeight: true
                Layout.preferredWidth: root.width * 0.3
                recorder: root.recorder
            }
            Card {
                Layout.fillHeight: true
                Layout.fillWidth: true

                ColumnLayout {
                    anchors.fill: parent
                    anchors.margins: Theme.spaceL
                    spacing: Theme.spaceM

                    AppText {
                        Layout.fillWidth: true
                        color: Theme.inkSoft
                        font.pixelSize: Theme.lead
                        horizontalAlignment: Text.AlignHCenter
                        text: root.recorder.isOptional ? qsTr("Hãy nói (không bắt buộc):") : qsTr("Hãy nói:")
                    }
                    AppText {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        font.pixelSize: Theme.hero
                        fontSizeMode: Text.Fit
                        heading: true
                        horizontalAlignment: Text.AlignHCenter
                        minimumPixelSize: Theme.lead
                        objectName: "words"
                        text: root.recorder.words
                        verticalAlignment: Text.AlignVCenter
                    }
                    AppText {
                        Layout.fillWidth: true
                        color: Theme.inkSoft
                        font.pixelSize: Theme.body
                        horizontalAlignment: Text.AlignHCenter
                        objectName: "advice"
                        text: root.recorder.advice
                    }
                    LevelMeter {
                        Layout.alignment: Qt.AlignHCenter
                        Layout.preferredWidth: parent.width * 0.7
                        level: root.recorder.level
                        running: root.recorder.isRecording
                    }
                    Notice {
                        Layout.fillWidth: true
                        fontSize: Theme.body
                        kind: root.recorder.hasTake ? Notice.Kind.Warn : Notice.Kind.Error
                        objectName: "fault"
                        text: root.recorder.fault
                    }
                    RecorderButtons {
                        Layout.fillWidth: true
                        recorder: root.recorder
                    }
                }
            }
        }
    }
}
