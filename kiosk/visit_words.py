"""What is in a visit and why somebody goes first, in the language spoken now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db.queue.values import PriorityClass
from kiosk.kiosk_rows import shortened
from kiosk.kiosk_screen import Screen, classes_of, counters_of, line_of_procedure, procedure_of
from kiosk.procedure_words import short_name
from kiosk.queue_words import counter_words
from kiosk.visit_plan import plan_visit

translate = QCoreApplication.translate

NONE = "none"
_PICTURES = {
    "old80": "elder",
    "old60": "elder",
    "disabled": "wheelchair",
    "pregnant": "pregnant",
    "child": "child",
    "merit": "medal",
}


@dataclass(frozen=True, slots=True)
class VisitRow:
    key: str
    title: str
    place: str  # the line and its counters


@dataclass(frozen=True, slots=True)
class PriorityRow:
    key: str
    title: str
    image: str
    basis: str


def visit_rows(screen: Screen, language: str) -> tuple[VisitRow, ...]:
    """The procedures gathered so far, in the order in which they were chosen."""
    rows = []
    for code in screen.visiting.procedure_codes:
        procedure = procedure_of(screen, code)
        if procedure is None:
            continue
        line = line_of_procedure(screen, procedure)
        counters = counter_words(counters_of(screen, line.line.id)) if line else ""
        where = (line.line.names.get(language) if line else "", counters)
        place = " · ".join(each for each in where if each)
        rows.append(VisitRow(code, shortened(short_name(procedure, language), 60), place))
    return tuple(rows)


def way_words(screen: Screen, language: str) -> str:
    """Through which lines the one number leads; empty where there is only one."""
    wanted = []
    for code in screen.visiting.procedure_codes:
        procedure = procedure_of(screen, code)
        line = line_of_procedure(screen, procedure) if procedure else None
        if line is not None:
            wanted.append((code, line.line.id, line.line))
    if len({line_id for _, line_id, _ in wanted}) < 2:
        return ""
    plan = plan_visit([(code, line_id) for code, line_id, _ in wanted])
    lines = {line_id: line for _, line_id, line in wanted}
    ordered = [lines[each] for each in (plan.line_id, *plan.next_lines) if each is not None]
    names = [f"{each.letter} ({each.names.get(language)})" for each in ordered]
    return translate("Visit", "Một số cho cả lượt: nhóm %1").replace("%1", " → ".join(names))


def visit_title(count: int) -> str:
    return translate("Visit", "Lượt này: %n thủ tục", None, count)


def priority_rows(screen: Screen, language: str) -> tuple[PriorityRow, ...]:
    """ "No" first and as large as the others; then the classes, the first level first."""
    none = PriorityRow(NONE, translate("Visit", "Không"), "person", "")
    return (none, *(_row(each, language) for each in classes_of(screen)))


def class_name(screen: Screen, code: str | None, language: str) -> str:
    return next((each.names.get(language) for each in classes_of(screen) if each.code == code), "")


def _row(each: PriorityClass, language: str) -> PriorityRow:
    picture = _PICTURES.get(each.code, "shield")
    return PriorityRow(each.code, each.names.get(language), picture, each.legal_basis)
