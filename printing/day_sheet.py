"""What a day came to, as words and figures for paper; computed elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from db.words import Language
from printing.composing import compose


@dataclass(frozen=True, slots=True)
class DayRow:
    name: str
    cells: tuple[str, ...]

    def __post_init__(self) -> None:
        compose(self)


@dataclass(frozen=True, slots=True)
class DaySection:
    """A table, or with one cell a row a list; no rows, no section."""

    title: str
    rows: tuple[DayRow, ...]
    heads: tuple[str, ...] = ()  # above the cells

    def __post_init__(self) -> None:
        compose(self)
        if any(len(row.cells) != len(self.heads or row.cells) for row in self.rows):
            raise ValueError(f"a row of {self.title!r} has other cells than its heads")


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheet:
    """Every text is composed (NFC) at construction; an empty one leaves no gap on the paper."""

    language: Language = Language.VI
    parent: str = ""
    centre: str = ""
    caption: str  # "TỔNG KẾT NGÀY"
    date: str = ""
    status: str = ""  # "Đóng ngày lúc 17:05: Nguyễn Thị An"
    sections: tuple[DaySection, ...] = ()
    printed: str = ""
    page: str = "%1/%2"

    def __post_init__(self) -> None:
        compose(self)
