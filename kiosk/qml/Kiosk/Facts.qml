pragma ComponentBehavior: Bound

import QtQuick
import Theme

// Time, money, the queue, and where it is written.
Card {
    id: root

    required property ProcedureModel procedure
    readonly property real wanted: facts.implicitHeight + 2 * Theme.px(14)

    PagedColumn {
        id: facts

        anchors.bottomMargin: Theme.px(14)
        anchors.fill: parent
        anchors.leftMargin: Theme.px(28)
        anchors.rightMargin: Theme.px(28)
        anchors.topMargin: Theme.px(14)
        namePrefix: "facts_"

        FactRow {
            detail: root.procedure.timeDetails
            first: true
            label: qsTr("Thời hạn")
            objectName: "timeLimit"
            picture: "clock"
            value: root.procedure.time
            width: parent.width
        }
        FactRow {
            detail: root.procedure.feeDetails
            label: qsTr("Phí, lệ phí")
            objectName: "fee"
            picture: "coins"
            value: root.procedure.fee
            width: parent.width
        }
        FactRow {
            detail: root.procedure.waiting
            label: qsTr("Nơi nhận hồ sơ")
            objectName: "counters"
            picture: "people"
            value: root.procedure.counters
            width: parent.width
        }
        FactRow {
            label: qsTr("Kết quả")
            objectName: "result"
            picture: "document-check"
            value: root.procedure.result
            width: parent.width
        }
        FactRow {
            detail: root.procedure.source
            label: qsTr("Mã thủ tục")
            objectName: "source"
            picture: "info"
            value: root.procedure.code
            width: parent.width
        }
    }

    Connections {
        function onCodeChanged(): void {
            facts.page = 0;
        }

        target: root.procedure
    }
}
