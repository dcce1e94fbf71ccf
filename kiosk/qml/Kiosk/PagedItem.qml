pragma ComponentBehavior: Bound

import QtQuick

// A child of a column in pages that tells where the lines of its texts end.
Item {
    id: root

    property list<Text> texts

    function lineEnds(): list<real> {
        const found = [];
        for (const text of texts) {
            const top = text.mapToItem(root, 0, text.topPadding).y;
            for (let line = 1; text.visible && line <= text.lineCount; line++)
                found.push(top + line * text.lineHeight);
        }
        return found;
    }
}
