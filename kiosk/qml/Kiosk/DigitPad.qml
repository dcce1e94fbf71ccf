pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Theme

// Ten digits, the way back and the way on; a lying screen has them in two rows.
GridLayout {
    id: root

    property bool wide: false
    readonly property list<string> keys: wide ? ["1", "2", "3", "4", "5", "erase", "6", "7", "8", "9", "0", "enter"] : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]

    signal typed(string digit)
    signal erased
    signal entered

    columnSpacing: Theme.gap
    columns: wide ? 6 : 3
    rowSpacing: Theme.gap

    Repeater {
        model: root.keys

        TouchButton {
            required property string modelData
            readonly property bool isDigit: modelData.length === 1

            Accessible.name: isDigit ? modelData : modelData === "erase" ? qsTr("Xóa") : qsTr("Xong")
            Layout.preferredHeight: Theme.mm(Theme.tight ? 20.5 : 24)
            Layout.preferredWidth: Theme.mm(34)
            fontSize: Theme.heading
            iconName: isDigit ? "" : modelData === "erase" ? "back" : "check"
            kind: modelData === "enter" ? TouchButton.Kind.Primary : TouchButton.Kind.Secondary
            leftPadding: Theme.spaceXs
            objectName: "key_" + modelData
            text: isDigit ? modelData : ""

            onClicked: {
                if (isDigit)
                    root.typed(modelData);
                else if (modelData === "erase")
                    root.erased();
                else
                    root.entered();
            }
        }
    }
}
