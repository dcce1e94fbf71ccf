"""A procedure as a centre knows it. None or "" is *unknown* and is shown as "hỏi cán bộ"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from db.words import Names


class TimeUnit(StrEnum):
    """How a legal time limit is counted; see GLOSSARY.md "thời hạn giải quyết"."""

    WORKING_DAYS = "working_days"
    DAYS = "days"
    HOURS = "hours"
    WORKING_HOURS = "working_hours"
    MONTHS = "months"
    SAME_DAY = "same_day"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class TimeLimit:
    value: int | None  # None with same_day, or where it depends on the case or is unknown
    unit: TimeUnit
    after_15h_next_working_day: bool = False
    text: str = ""  # the rule in words, where a number does not tell it
    values_seen: tuple[int, ...] = ()  # several cases: a person must choose


@dataclass(frozen=True, slots=True)
class Fee:
    """Where the province sets the fee, the amounts are None whatever a portal shows."""

    set_by_province: bool
    direct_vnd: int | None  # at the counter
    online_vnd: int | None
    text: str = ""  # the rule in words: per page, per copy, by case
    exemption: str = ""  # always shown with the amount


@dataclass(frozen=True, slots=True)
class Paper:
    name: str
    originals: int = 0
    copies: int = 0
    case: str = ""  # "khi …": the situation in which it is needed; "" = always
    is_note: bool = False  # an explanation, not a paper to bring
    to_show: bool = False  # xuất trình: shown, not handed in


@dataclass(frozen=True, slots=True)
class Procedure:
    code: str  # national code, "1.001193"
    title: str  # official title, Vietnamese
    short: Names  # what people say, for tiles and tickets; may be empty
    field_code: str
    level: str  # cấp thực hiện, as published
    online_level: str  # "toàn trình", "một phần", "" unknown
    time_limit: TimeLimit
    fee: Fee
    papers: tuple[Paper, ...]
    result: str
    legal_basis: tuple[str, ...]
    source: str
    source_date: date | None
    portal_url: str
    non_territorial: bool | None
    keywords: tuple[str, ...]  # everyday Vietnamese, for search
    is_common: bool  # on the kiosk's first pages
    is_closed: bool = False  # gone from the catalogue, kept for its history
    papers_known: bool = True  # False: no list was published, ask an officer

    @property
    def tile(self) -> str:
        """The shortest Vietnamese name."""
        return self.short.vi or self.title


@dataclass(frozen=True, slots=True)
class Field:
    """Lĩnh vực: the group a citizen chooses first."""

    code: str  # "ho_tich"
    names: Names
    line_id: int | None  # where its procedures wait
    icon: str
    position: int


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """A field as an import brings it: its line is still a letter."""

    code: str
    names: Names
    icon: str
    position: int
    line_letter: str  # "" = not said; the field keeps the line it has


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What one file or folder says, read without a fault."""

    procedures: tuple[Procedure, ...]
    fields: tuple[FieldPlan, ...]


@dataclass(frozen=True, slots=True)
class CatalogueImport:
    """An import that was carried out: how many procedures it added, changed and closed."""

    added: int
    changed: int
    gone: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Fault:
    """Why one row of an import is refused."""

    row: int  # 1-based; 0 = the file itself
    code: str  # the procedure's, as far as it can be read
    field: str  # "papers[3].name"
    problem: str  # one sentence, English; the value is quoted


@dataclass(frozen=True, slots=True)
class FieldChange:
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class CatalogueDiff:
    """What an import would do. `gone` stays in the record, closed."""

    added: tuple[str, ...]
    changed: tuple[tuple[str, tuple[FieldChange, ...]], ...]  # (code, changes)
    gone: tuple[str, ...]
    unchanged: int
