pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: root

    // Set by WindowRoot from the window's size and the person's choice; nothing else writes them.
    property real unit: 1
    property bool highContrast: false
    property bool largeText: false
    // Pixels in a millimetre where a screen's sizes are bound to fingers and eyes; otherwise 0.
    property real pxPerMm: 0
    readonly property bool inMm: pxPerMm > 0
    // Below this line everybody reaches; nothing to touch stands above it.
    property real reachTop: 0
    // A small lying screen: pages turn sooner, for letters and targets may not shrink.
    property bool compact: false
    // An upright screen on which letters a quarter larger would leave no room for keys.
    property bool narrow: false
    // What is to be said above the page takes the room of larger letters.
    property bool crowded: false
    // Or one that hangs so high that much of it is out of reach, or a lying one with large letters.
    property bool tight: false

    readonly property string family: "Be Vietnam Pro"
    // In ems: a line, and what the marks of Ẳ need above it (and below, to stay centred).
    readonly property real lineHeight: 1.4
    readonly property real markRoom: 0.17
    readonly property real capHeight: 0.73
    readonly property real textScale: !largeText || crowded ? 1 : compact || narrow ? 1.12 : 1.25

    // Surfaces and what is written on them; every pair named in tests/resources is >= 7:1.
    readonly property color page: highContrast ? "#000000" : "#eef2f8"
    readonly property color card: highContrast ? "#000000" : "#ffffff"
    readonly property color cardPressed: highContrast ? "#333333" : "#e3edfb"
    readonly property color tint: highContrast ? "#000000" : "#e3edfb"
    readonly property color line: highContrast ? "#ffffff" : "#c3cede"
    readonly property color ink: highContrast ? "#ffffff" : "#0b1f3a"
    readonly property color inkSoft: highContrast ? "#ffffff" : "#384860"
    readonly property color primary: highContrast ? "#ffe14d" : "#0b3f87"
    readonly property color primaryPressed: highContrast ? "#fff3b0" : "#082c63"
    readonly property color primaryInk: highContrast ? "#000000" : "#ffffff"
    readonly property color primaryInkSoft: highContrast ? "#000000" : "#dce9fb"
    readonly property color link: highContrast ? "#ffe14d" : "#0b3f87"
    readonly property color band: highContrast ? "#000000" : "#082c63"
    readonly property color bandRow: highContrast ? "#000000" : "#12407f"
    readonly property color bandInk: "#ffffff"
    readonly property color bandInkSoft: highContrast ? "#ffffff" : "#dce9fb"
    readonly property color accent: highContrast ? "#ffe14d" : "#ffd54a"
    readonly property color accentInk: highContrast ? "#000000" : "#0b1f3a"
    readonly property color called: highContrast ? "#ffe14d" : "#a30f0f"

    // Meanings: always shown together with a shape or a word.
    readonly property color good: highContrast ? "#7dffa8" : "#0a5229"
    readonly property color goodTint: highContrast ? "#000000" : "#e3f4ea"
    readonly property color warn: highContrast ? "#ffd54a" : "#6b3900"
    readonly property color warnTint: highContrast ? "#000000" : "#fff3dc"
    readonly property color bad: highContrast ? "#ff9d9d" : "#8f0e0e"
    readonly property color badTint: highContrast ? "#000000" : "#fde8e8"
    readonly property color badPressed: highContrast ? "#ffc9c9" : "#6b0808"
    readonly property color focusInner: highContrast ? "#000000" : "#ffffff"
    readonly property color focusOuter: highContrast ? "#ffffff" : "#b23b00"

    // Type, in pixels of a 1080 x 1920 or 1920 x 1080 screen; in millimetres of a capital letter
    // at a kiosk: headings are the primary text (>= 12), nothing is smaller than 7.3.
    readonly property int display: text(240)
    readonly property int hero: text(120)
    readonly property int title: inMm ? mainCap(13.5) : text(56)
    readonly property int heading: inMm ? mainCap(12.1) : text(40)
    readonly property int lead: inMm ? cap(9.5) : text(34)
    readonly property int body: inMm ? cap(8.2) : text(30)
    readonly property int label: inMm ? cap(7.4) : text(26)
    readonly property int small: inMm ? cap(7.4) : text(23)

    // Of a word that must stay on its key, whatever its size is elsewhere.
    readonly property int smallest: Math.ceil(7.3 * pxPerMm / capHeight)

    readonly property int spaceXs: px(8)
    readonly property int spaceS: px(14)
    readonly property int spaceM: px(24)
    readonly property int spaceL: px(40)
    readonly property int spaceXl: px(64)
    readonly property int radiusS: px(14)
    readonly property int radiusM: px(22)
    readonly property int radiusL: px(30)
    readonly property int hairline: highContrast ? px(4) : Math.max(1, px(2))
    readonly property int touch: inMm ? mm(20.5) : px(88)
    // Between two things to touch.
    readonly property int gap: inMm ? mm(3.5) : px(14)
    readonly property int icon: px(48)

    readonly property int tapGuardMs: 400
    readonly property int slideMs: 150
    readonly property int settleMs: 1500
    readonly property int holdS: 5
    readonly property int idleAskMs: 30000
    readonly property int idleCountdownMs: 25000
    readonly property int resultCloseMs: 8000
    readonly property int pulseMs: 1200
    readonly property int pulseCount: 3
    readonly property int tickerPageMs: 6000
    readonly property int noticeMs: 10000

    function px(design: real): int {
        return Math.round(design * unit);
    }

    function mm(length: real): int {
        return Math.ceil(length * pxPerMm);
    }

    // The size of type whose capital letters are so many millimetres high.
    function cap(height: real): int {
        return Math.ceil(height * pxPerMm * textScale / capHeight);
    }

    // Where there is little room there is none for headings that are larger still.
    function mainCap(height: real): int {
        return tight ? Math.ceil(height * pxPerMm / capHeight) : cap(height);
    }

    function text(design: real): int {
        return Math.round(design * unit * textScale);
    }

    // Staff sit close to a small screen, so their windows are denser but never tiny.
    function fit(width: real, height: real, staff: bool): real {
        const whole = Math.min(Math.min(width, height) / 1080, Math.max(width, height) / 1920);
        return staff ? Math.max(0.55, whole * 0.62) : Math.max(0.4, whole);
    }
}
