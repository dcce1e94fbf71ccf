pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Desk

// What else is known of the citizen in front, each in a few words.
Flow {
    id: root

    required property CitizenModel citizen

    spacing: Theme.spaceM

    AppText {
        color: Theme.inkSoft
        font.pixelSize: Theme.label
        text: root.citizen.waited
        wrapMode: Text.NoWrap
    }
    FactText {
        objectName: "appointment"
        text: root.citizen.appointment
    }
    FactText {
        objectName: "calls"
        text: root.citizen.calls
        warns: root.citizen.calledEnough
    }
    FactText {
        objectName: "joined"
        text: root.citizen.joined
    }
    FactText {
        objectName: "rest"
        text: root.citizen.rest
    }
    AppText {
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        objectName: "also"
        text: root.citizen.also
        visible: text !== ""
        width: Math.min(implicitWidth, root.width)
    }
    FactText {
        objectName: "forOther"
        text: root.citizen.forOther
    }
    FactText {
        objectName: "citizenLanguage"
        text: root.citizen.language === "" ? "" : qsTr("Khách nói: %1").arg(root.citizen.language)
    }
}
