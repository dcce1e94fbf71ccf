"""A queue ticket as words: everything the paper shows, already in the citizen's language."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

from db.words import Language, nfc

QR_LIMIT = 120  # characters; 60 or fewer keep the code near 20 mm
_NUMBER = re.compile(r"[A-Z0-9-]{1,8}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """Every text is composed (NFC) at construction; an empty one leaves no gap on the paper."""

    number: str  # "A012": printed in the printer's own letters, hence A-Z 0-9 - only
    language: Language = Language.VI
    parent: str = ""  # "UBND phường Ví Dụ"
    centre: str = ""  # "Trung tâm Phục vụ hành chính công"
    caption: str = ""  # "SỐ THỨ TỰ"
    line: str = ""
    title: str = ""  # the procedure's name, however long
    also: str = ""  # "Cùng lượt này: …"
    for_other: str = ""  # "Lấy số hộ người khác"
    counters: str = ""  # "Quầy 3, 5"
    appointment: str = ""  # "Lịch hẹn lúc 09:30"
    then: str = ""  # the lines to be visited afterwards
    ahead: str = ""  # "Trước Ông/Bà còn 7 người"
    wait: str = ""  # "Chờ khoảng 15–25 phút"
    issued: str = ""
    qr: str = ""
    footer: str = ""
    reprint: str = ""  # "BẢN IN LẠI 08:20"; empty on the original

    def __post_init__(self) -> None:
        for field in fields(self):
            if field.name != "language":
                object.__setattr__(self, field.name, nfc(getattr(self, field.name)))
        if not _NUMBER.fullmatch(self.number):
            raise ValueError(f"a ticket number has 1 to 8 of A-Z, 0-9 and -: {self.number!r}")
        if len(self.qr) > QR_LIMIT or not self.qr.isascii():
            raise ValueError(f"a QR payload has at most {QR_LIMIT} ASCII characters: {self.qr!r}")
