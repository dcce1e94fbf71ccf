"""How the centre is arranged: lines, counters, officers' skills, rules, hours. Changed seldom and
needed by every action, so `Record` keeps it until `Transaction.rearranged` says that it changed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, select

from db.day.values import DayException, Hours, Opening, OutsideHours
from db.errors import LineClosed, RecordMissing, Unknown
from db.hall.values import PublicSide, QrTarget, Zone
from db.people.values import Officer, Role
from db.queue.fairness import Fairness
from db.queue.order import QueueRule
from db.queue.values import Centre, Counter, Line, Priority, PriorityClass, Purpose
from db.tables import centre as centre_tables
from db.tables import day as day_tables
from db.tables import hall as hall_tables
from db.tables import people as people_tables
from db.tables import queue as queue_tables
from db.tables import rules as rule_tables
from db.words import Names


@dataclass(frozen=True, slots=True)
class Arrangement:
    lines: tuple[Line, ...]
    counters: tuple[Counter, ...]  # by number, each with its lines in order of preference
    officers: tuple[Officer, ...]  # the active ones
    priority_classes: tuple[PriorityClass, ...]
    rule: QueueRule
    hours: Hours
    outside_hours: OutsideHours
    zones: tuple[Zone, ...] = ()
    public_side: PublicSide = field(default_factory=PublicSide)

    @property
    def letters(self) -> dict[int, str]:
        """Of each line, by its id."""
        return {line.id: line.letter for line in self.lines}

    def line(self, line_id: int | None) -> Line:
        """Raises: Unknown."""
        for line in self.lines:
            if line.id == line_id:
                return line
        raise Unknown(kind="line", key=line_id)

    def open_line(self, line_id: int | None) -> Line:
        """Raises: Unknown, LineClosed."""
        line = self.line(line_id)
        if not line.is_open:
            raise LineClosed(line=line.letter)
        return line

    def counter(self, counter_id: int | None) -> Counter:
        """Raises: Unknown."""
        for counter in self.counters:
            if counter.id == counter_id:
                return counter
        raise Unknown(kind="counter", key=counter_id)

    def officer(self, officer_id: int | None) -> Officer:
        """Raises: Unknown (also for an officer who has left)."""
        for officer in self.officers:
            if officer.id == officer_id:
                return officer
        raise Unknown(kind="officer", key=officer_id)

    def priority_class(self, code: str | None) -> PriorityClass:
        """Raises: Unknown."""
        for each in self.priority_classes:
            if each.code == code:
                return each
        raise Unknown(kind="priority class", key=code)

    def lines_at(self, counter: Counter, officer_id: int | None) -> tuple[int, ...]:
        """What is served at a counter: its own lines, then those only its officer knows."""
        known = next((each.lines for each in self.officers if each.id == officer_id), ())
        return tuple(dict.fromkeys((*counter.lines, *known)))


def _of_centre(table: Table, *order: str) -> Any:
    wanted = select(table).where(table.c.centre_id == bindparam("centre"))
    return wanted.order_by(*(table.c[name] for name in order))


_LINES = _of_centre(queue_tables.line, "position", "letter")
_COUNTERS = _of_centre(queue_tables.counter, "number")
_COUNTER_LINES = _of_centre(queue_tables.counter_line, "preference", "line_id")
_OFFICERS = _of_centre(people_tables.officer, "name", "id")
_OFFICER_LINES = _of_centre(people_tables.officer_line, "preference", "line_id")
_CLASSES = _of_centre(rule_tables.priority_class, "position", "code")
_RULE = _of_centre(rule_tables.queue_rule)
_OPENINGS = _of_centre(day_tables.opening, "weekday", "ordinal")
_EXCEPTIONS = _of_centre(day_tables.day_exception, "date")
_ZONES = _of_centre(hall_tables.zone, "code")
_ZONE_COUNTERS = _of_centre(hall_tables.zone_counter, "counter_id")
_PUBLIC_SIDE = _of_centre(centre_tables.public_side)


def read_centre(connection: Connection) -> Centre:
    """Raises: RecordMissing."""
    row = connection.execute(
        select(centre_tables.centre).order_by(centre_tables.centre.c.id).limit(1)
    ).first()
    if row is None:
        raise RecordMissing
    return Centre(
        id=row.id,
        code=row.code,
        names=Names(row.name_vi, row.name_en, row.name_fr),
        parent=Names(row.parent_vi, row.parent_en, row.parent_fr),
        time_zone=row.time_zone,
    )


def read_arrangement(connection: Connection, centre_id: int) -> Arrangement:
    def rows(wanted: Any) -> list[Row[Any]]:
        return list(connection.execute(wanted, {"centre": centre_id}))

    served = _lines_by(rows(_COUNTER_LINES), "counter_id")
    known = _lines_by(rows(_OFFICER_LINES), "officer_id")
    rule = connection.execute(_RULE, {"centre": centre_id}).one_or_none()
    return Arrangement(
        lines=tuple(_line(row) for row in rows(_LINES)),
        counters=tuple(
            Counter(row.id, row.number, _names(row), tuple(served.get(row.id, ())))
            for row in rows(_COUNTERS)
        ),
        officers=tuple(
            Officer(
                row.id,
                row.code,
                row.name,
                row.is_active,
                Role(row.role),
                tuple(known.get(row.id, ())),
            )
            for row in rows(_OFFICERS)
            if row.is_active
        ),
        priority_classes=tuple(
            PriorityClass(
                row.code, _names(row), Priority(row.level), row.legal_basis, row.is_offered
            )
            for row in rows(_CLASSES)
        ),
        rule=_rule(rule),
        hours=Hours(
            tuple(
                Opening(row.weekday, row.ordinal, row.opens, row.closes) for row in rows(_OPENINGS)
            ),
            {
                row.date: DayException(
                    row.date, row.is_working, row.hours_of, _names(row), row.source, row.is_certain
                )
                for row in rows(_EXCEPTIONS)
            },
        ),
        outside_hours=OutsideHours(rule.outside_hours) if rule else OutsideHours.REFUSE,
        zones=_zones(rows(_ZONES), rows(_ZONE_COUNTERS)),
        public_side=_public_side(
            connection.execute(_PUBLIC_SIDE, {"centre": centre_id}).one_or_none()
        ),
    )


def _zones(zones: list[Row[Any]], counters: list[Row[Any]]) -> tuple[Zone, ...]:
    return tuple(
        Zone(
            zone.id,
            zone.code,
            _names(zone),
            tuple(each.counter_id for each in counters if each.zone_id == zone.id),
        )
        for zone in zones
    )


def _public_side(row: Row[Any] | None) -> PublicSide:
    if row is None:
        return PublicSide()
    return PublicSide(
        row.phone_address,
        QrTarget(row.qr_target),
        row.leave_code,
        row.model_address,
        row.model_name,
    )


def _rule(row: Row[Any] | None) -> QueueRule:
    if row is None:
        return QueueRule()
    return QueueRule(
        fairness=Fairness(row.fairness),
        head_start_s=row.head_start_s,
        calls_before_no_show=row.calls_before_no_show,
        keeps_place_s=row.keeps_place_s,
        hold_s=row.hold_s,
        undo_s=row.undo_s,
        lease_s=row.lease_s,
        late_s=row.late_s,
        share_warning=row.share_warning,
        service_s=row.service_s,
    )


def _line(row: Row[Any]) -> Line:
    return Line(
        id=row.id,
        letter=row.letter,
        names=_names(row),
        purpose=Purpose(row.purpose),
        is_open=row.is_open,
        quota=row.quota,
        service_s=row.service_s,
    )


def _names(row: Row[Any]) -> Names:
    return Names(row.name_vi, row.name_en, row.name_fr)


def _lines_by(rows: list[Row[Any]], owner: str) -> dict[int, list[int]]:
    lines: dict[int, list[int]] = {}
    for row in rows:
        lines.setdefault(getattr(row, owner), []).append(row.line_id)
    return lines
