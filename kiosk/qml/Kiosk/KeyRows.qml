pragma ComponentBehavior: Bound

import QtQuick

// Which keys stand where: a key is the character it types, or the name of what it does.
QtObject {
    readonly property var letters: [["q", "w", "e", "r", "t", "y", "u", "i", "o", "p"], ["a", "s", "d", "f", "g", "h", "j", "k", "l"], ["shift", "z", "x", "c", "v", "b", "n", "m", "erase"]]
    readonly property var digits: [["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"], ["-", "/", ":", "(", ")", "+", "%", "&", "@"], [".", ",", "?", "!", ";", "'", "\"", "erase"]]
    readonly property var figures: [["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]]
    readonly property var tones: ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323", "none"]
    readonly property var marked: ["ă", "â", "đ", "ê", "ô", "ơ", "ư"]
    readonly property var french: ["é", "è", "ê", "à", "â", "ç", "î", "ô", "ù", "û"]
    readonly property var shares: ({
            "shift": 1.4,
            "erase": 1.6,
            "digits": 1.6,
            "clear": 1.9,
            "space": 3.6,
            "done": 2.3
        })

    function above(language: string, low: bool): var {
        if (language === "fr")
            return [french];
        if (language === "en")
            return figures;
        return low ? [marked.concat(tones)] : [marked, tones];
    }
    // On a low screen all marks share a row, and the ways out of the page are keys.
    // Where few rows can be reached the marks are typed as Telex types them. English has its digits
    // above the letters; among the signs they stand anyway.
    function rows(language: string, low: bool, few: bool, signs: bool): var {
        const keys = ["digits", "space", "clear", "done"];
        const bottom = [low ? ["back", "home"].concat(keys) : keys];
        const extra = few || (signs && language === "en") ? [] : above(language, low);
        return extra.concat(signs ? digits : letters, bottom);
    }
    function share(key: string): real {
        return shares[key] ?? 1;
    }
    function total(keys: var): real {
        return keys.reduce((sum, key) => sum + share(key), 0);
    }
}
