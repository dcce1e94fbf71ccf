pragma ComponentBehavior: Bound

import QtQuick

// A state told twice: by colour and by the shape inside.
Icon {
    id: root

    enum Meaning {
        Good,
        Warn,
        Bad,
        Idle
    }

    property int meaning: StatusDot.Meaning.Idle

    name: {
        switch (meaning) {
        case StatusDot.Meaning.Good:
            return "check";
        case StatusDot.Meaning.Warn:
            return "warning";
        case StatusDot.Meaning.Bad:
            return "error";
        default:
            return "pause";
        }
    }
    color: {
        switch (meaning) {
        case StatusDot.Meaning.Good:
            return Theme.good;
        case StatusDot.Meaning.Warn:
            return Theme.warn;
        case StatusDot.Meaning.Bad:
            return Theme.bad;
        default:
            return Theme.inkSoft;
        }
    }
    size: Theme.px(30)
    weight: 2.4
}
