pragma ComponentBehavior: Bound

import QtQuick

// Where the tools stand on a page: a set on each page would be half of what a page holds of memory.
Item {
    id: root

    readonly property Tools tools: SharedTools.tools

    implicitHeight: tools?.implicitHeight ?? 0
    implicitWidth: tools?.implicitWidth ?? 0

    Component.onCompleted: bring()
    onToolsChanged: bring()
    onVisibleChanged: bring()

    function bring(): void {
        if (visible && tools)
            tools.parent = root;
    }
}
