"""What goes with a dossier, as words: the small copy for the pocket, the label on the folder.

The form of the law stands beside them; these two carry no more of a person than they need.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.words import Language
from printing.composing import compose, require_code


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Every text is composed (NFC) at construction; an empty one leaves no gap on the paper."""

    code: str  # of the dossier, as its register gives it; also what the QR code says
    language: Language = Language.VI
    parent: str = ""
    centre: str = ""
    caption: str = ""  # "TIẾP NHẬN HỒ SƠ, HẸN TRẢ KẾT QUẢ"
    code_label: str = ""  # "Mã hồ sơ"
    person: str = ""  # "Của: Nguyễn V. A."
    procedure: str = ""
    papers: str = ""  # "Đã nộp: 5 giấy tờ"
    received: str = ""
    due_label: str = ""  # "Hẹn trả kết quả"
    due_time: str = ""  # "16:30"
    due_date: str = ""  # "Thứ Sáu, 27/11/2026"
    place: str = ""  # where to collect
    bring: str = ""  # "Khi đến nhận, mang theo …"
    phone: str = ""
    footer: str = ""
    reprint: str = ""

    def __post_init__(self) -> None:
        compose(self)
        require_code(self.code)


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderLabel:
    """For the officers' eyes, on the outside of a folder: nobody's whole name."""

    code: str
    language: Language = Language.VI
    centre: str = ""
    code_label: str = ""
    person: str = ""
    procedure: str = ""
    received: str = ""
    due: str = ""
    unit: str = ""  # in charge of the dossier
    reprint: str = ""

    def __post_init__(self) -> None:
        compose(self)
        require_code(self.code)


def code_parts(code: str, most: int) -> tuple[str, ...]:
    """A code on lines of at most `most` characters, parted behind its hyphens and stops where it
    has any: each line is then as large as can be."""
    parts: list[str] = []
    rest = code
    while len(rest) > most:
        signs = [place for place, sign in enumerate(rest[:most], 1) if sign in "-./" and place > 1]
        cut = next((each for each in signs if rest[each - 1] == "-"), max(signs, default=most))
        parts.append(rest[:cut])
        rest = rest[cut:]
    return (*parts, rest)
