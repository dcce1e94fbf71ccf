pragma ComponentBehavior: Bound

import QtQuick

// The queue, time, money, and what one takes home; each is one part of a column in pages.
Repeater {
    id: root

    required property ProcedureModel procedure
    required property PagedColumn column
    property bool firstHasLine: false

    readonly property var facts: [
        {
            "name": "counters",
            "picture": "people",
            "label": qsTr("Nơi nộp"),
            "value": procedure.counters,
            "detail": procedure.waiting,
            "warning": procedure.notice
        },
        {
            "name": "timeLimit",
            "picture": "clock",
            "label": qsTr("Thời hạn"),
            "value": procedure.time,
            "detail": procedure.timeDetails,
            "warning": ""
        },
        {
            "name": "fee",
            "picture": "coins",
            "label": qsTr("Phí, lệ phí"),
            "value": procedure.fee,
            "detail": procedure.feeDetails,
            "warning": ""
        },
        {
            "name": "result",
            "picture": "document-check",
            "label": qsTr("Kết quả"),
            "value": procedure.result,
            "detail": "",
            "warning": ""
        }
    ]

    model: facts

    FactRow {
        required property var modelData
        required property int index

        cut: y < root.column.from
        detail: modelData.detail
        first: index === 0 && !root.firstHasLine
        label: modelData.label
        objectName: modelData.name
        opacity: root.column.shows(y, height) ? 1 : 0
        picture: modelData.picture
        value: modelData.value
        warning: modelData.warning
        width: root.column.width
    }
}
