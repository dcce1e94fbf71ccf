"""The figures every public screen keeps, read from the items and from the accessibility tree."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from tests.ui import Ui

TARGET_MM = 20.0
GAP_MM = 3.0
SMALLEST_CAP_MM = 7.3
PRIMARY_CAP_MM = 12.0
CONTRAST = 7.0
STAFF_CONTRAST = 4.5
_CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ListItem,
}
# Names of procedures are in Vietnamese only; a language is named in itself.
_RECORD = ("language_", "procedure_", "suggestion", "candidate", "key_", "found", "visit_")
# Letters that neither English nor French has.
_VIETNAMESE = set("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """All that a person can see, also where it is one page of a longer column."""
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from shown(child)


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _in_clips(item: QQuickItem) -> bool:
    parent = item.parentItem()
    while parent is not None:
        if parent.clip() and not place(parent).intersects(place(item)):
            return False
        parent = parent.parentItem()
    return True


def controls(ui: Ui) -> list[QQuickItem]:
    found = [item for item in shown(ui.root) if item.inherits("QQuickAbstractButton")]
    return [item for item in found if item.width() > 0 and _in_clips(item)]


def texts(ui: Ui) -> list[QQuickItem]:
    found = [item for item in shown(ui.root) if item.inherits("QQuickText")]
    return [
        each for each in found if each.property("text") and each.width() > 0 and _in_clips(each)
    ]


def readable(reader: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """The accessibility tree."""
    for index in range(reader.childCount()):
        child = reader.child(index)
        if not child.state().invisible:
            yield child
            yield from readable(child)


def name(item: QQuickItem) -> str:
    return item.objectName() or str(item.property("text") or item.metaObject().className())


def tree_faults(ui: Ui, language: str) -> list[str]:
    """Each control is in the tree with a role and a name in the language of the screen."""
    view = QAccessible.queryAccessibleInterface(ui.view)
    named = {}
    for reader in readable(view):
        item = reader.object()
        if isinstance(item, QQuickItem):
            named[item] = (reader.role(), reader.text(QAccessible.Text.Name))
    found = []
    for control in controls(ui):
        role, words = named.get(control, (None, ""))
        found += _control_faults(control, role, words, language, _RECORD)
    return found


def control_faults(ui: Ui, language: str, record: tuple[str, ...]) -> list[str]:
    """The same of controls in lists that scroll, where the tree waits for the next picture;
    `record`: how the names of controls begin whose words are the record's."""
    found = []
    for control in controls(ui):
        reader = QAccessible.queryAccessibleInterface(control)
        words = reader.text(QAccessible.Text.Name)
        found += _control_faults(control, reader.role(), words, language, record)
    return found


def _control_faults(
    control: QQuickItem,
    role: QAccessible.Role | None,
    words: str,
    language: str,
    record: tuple[str, ...],
) -> list[str]:
    found = []
    if role not in _CONTROLS:
        found.append(f"role {role}: {name(control)}")
    if not words.strip():
        found.append(f"no name: {name(control)}")
    is_foreign = language != "vi" and bool(set(words.casefold()) & _VIETNAMESE)
    if is_foreign and not control.objectName().startswith(record):
        found.append(f"in Vietnamese: {words}")
    return found


def reading_faults(ui: Ui) -> list[str]:
    """Every word shown is read out: by itself, or by what it is a part of; what alarms is named."""
    named: dict[QQuickItem, str] = {}
    found = []
    for reader in readable(QAccessible.queryAccessibleInterface(ui.view)):
        item, words = reader.object(), reader.text(QAccessible.Text.Name)
        if isinstance(item, QQuickItem):
            named[item] = words
            if reader.role() in {*_CONTROLS, QAccessible.Role.AlertMessage} and not words.strip():
                found.append(f"{reader.role().name} without a name: {name(item)}")
    for each in texts(ui):
        words = str(each.property("text"))
        reads: QQuickItem | None = each
        while reads is not None and words not in named.get(reads, ""):
            reads = reads.parentItem()
        if reads is None:
            found.append(f"not read out: {words}")
    return found


def size_faults(ui: Ui) -> list[str]:
    """Targets: large enough, far enough apart, within reach, inside the window."""
    mm = float(ui.root.property("pxPerMm"))
    top = float(ui.root.property("reachTop"))
    window = QRectF(0, 0, ui.root.width(), ui.root.height()).adjusted(-1, -1, 1, 1)
    targets = [item for item in controls(ui) if item.isEnabled()]
    # From the floor to where nobody has to stoop.
    stoops = float(ui.root.property("lowestMm")) - float(ui.root.property("mountingMm"))
    bottom = ui.root.height() - max(0.0, stoops) * mm
    found = []
    for item in targets:
        here = place(item)
        if here.bottom() > bottom + 1:
            found.append(f"{(here.bottom() - bottom) / mm:.0f} mm too low: {name(item)}")
        if min(here.width(), here.height()) < TARGET_MM * mm - 0.5:
            found.append(f"{here.width() / mm:.1f} x {here.height() / mm:.1f} mm: {name(item)}")
        if here.top() < top - 1:
            found.append(f"{(top - here.top()) / mm:.0f} mm above reach: {name(item)}")
        if not window.contains(here):
            found.append(f"outside: {name(item)}")
    for one, other in combinations(targets, 2):
        apart = _apart(place(one), place(other)) / mm
        if apart < GAP_MM - 0.15:
            found.append(f"{apart:.1f} mm apart: {name(one)}, {name(other)}")
    return found


def _apart(one: QRectF, other: QRectF) -> float:
    across = max(other.left() - one.right(), one.left() - other.right())
    down = max(other.top() - one.bottom(), one.top() - other.bottom())
    return max(across, down)


def type_faults(ui: Ui) -> list[str]:
    """No letter is too small, and what the page is about is large."""
    mm = float(ui.root.property("pxPerMm"))
    heights = {name(each): _cap(each) / mm for each in texts(ui)}
    found = [f"{mm:.1f} mm: {word}" for word, mm in heights.items() if mm < SMALLEST_CAP_MM]
    if max(heights.values(), default=0) < PRIMARY_CAP_MM:
        found.append("no primary text")
    return found


def _cap(item: QQuickItem) -> float:
    return QFontMetricsF(item.property("font")).capHeight()


def spill_faults(ui: Ui) -> list[str]:
    """Letters stay on what they stand on; the room around them may reach further."""
    return [
        f"spills: {name(each)}"
        for each in texts(ui)
        if not _is_clipped(each)
        and not place(_sheet(each) or ui.root).adjusted(-1, -1, 1, 1).contains(_letters(each))
    ]


def _is_clipped(item: QQuickItem) -> bool:
    parent: QQuickItem | None = item.parentItem()
    while parent is not None and not parent.clip():
        parent = parent.parentItem()
    return parent is not None


def _letters(item: QQuickItem) -> QRectF:
    """A line's letters with their marks, or the block of several lines."""
    here = place(item)
    if int(item.property("lineCount")) > 1:
        room = float(item.property("topPadding"))
        return here.adjusted(0, room, 0, -room)
    words = str(item.property("text"))
    is_number = words.isascii() and words == words.upper()
    half = (0.38 if is_number else 0.5) * item.property("font").pixelSize()
    return QRectF(here.left(), here.center().y() - half, here.width(), 2 * half) & here


def contrast_faults(ui: Ui, least: float = CONTRAST) -> list[str]:
    """Every word against the ground it stands on."""
    found = {}
    for each in texts(ui):
        ink, ground = QColor(each.property("color")), _ground(each)
        ratio = contrast(ink, ground)
        if ratio < least:
            found[f"{ratio:.1f}: {ink.name()} on {ground.name()}"] = name(each)
    return [f"{pair} ({where})" for pair, where in found.items()]


def _ground(item: QQuickItem) -> QColor:
    sheet = _sheet(item)
    colour = _colour(sheet) if sheet is not None else None
    return QColor("white") if colour is None else colour


def _sheet(item: QQuickItem) -> QQuickItem | None:
    """What a text stands on."""
    each: QQuickItem | None = item.parentItem()
    while each is not None:
        if each.inherits("QQuickAbstractButton"):
            back = each.property("background")
            if back is not None and _colour(back) is not None:
                return back  # type: ignore[no-any-return]
        if _colour(each) is not None:
            return each
        each = each.parentItem()
    return None


def _colour(item: QQuickItem) -> QColor | None:
    is_sheet = item.inherits("QQuickRectangle") or item.metaObject().className().startswith("Card")
    colour = item.property("color") if is_sheet else None
    return QColor(colour) if isinstance(colour, QColor) and colour.alpha() == 255 else None


def contrast(one: QColor, other: QColor) -> float:
    """By WCAG 2: the ratio of two luminances."""
    lights = sorted((_luminance(one), _luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
