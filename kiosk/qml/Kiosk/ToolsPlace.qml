pragma ComponentBehavior: Bound

import QtQuick

// Where the window's tools stand on a page: a set of its own would be a third of what many a page
// is made of.
Item {
    id: root

    property Tools tools: null

    implicitHeight: tools?.implicitHeight ?? 0
    implicitWidth: tools?.implicitWidth ?? 0

    Component.onCompleted: bring()
    onVisibleChanged: bring()

    function bring(): void {
        if (!tools)
            tools = holder()?.tools ?? null;
        if (visible && tools)
            tools.parent = root;
    }
    function holder(): ToolsHolder {
        let each = parent;
        while (each && !(each instanceof ToolsHolder))
            each = each.parent;
        return each as ToolsHolder;
    }
}
