"""The sheets of codes for the wall: a field's procedures, each with its address."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from db.catalogue.values import Field, Procedure
from db.hall.values import PublicSide
from db.queue.values import Centre
from db.words import Language, Names
from kiosk.phone.address import procedure_address
from kiosk.queue_words import day_date
from printing.code_sheet import CodeEntry, CodeSheet
from resources.translations import Translations


class PosterWords:
    """In one language, for a paper that speaks three."""

    def __init__(self, translations: Translations, language: Language) -> None:
        self._translations = translations
        self._language = language

    def translate(self, context: str, source: str) -> str:
        return self._translations.text(self._language.value, context, source)

    def invitation(self) -> str:
        return self.translate(
            "ProcedurePoster",
            "Quét mã bằng điện thoại để xem giấy tờ cần mang, phí và thời hạn.",
        )

    def without_code(self) -> str:
        return self.translate("ProcedurePoster", "Chưa có trang: xin hỏi cán bộ")

    def printed(self, date: str) -> str:
        return self.translate("ProcedurePoster", "In ngày %1").replace("%1", date)

    def page(self) -> str:
        return self.translate("ProcedurePoster", "Trang %1/%2")

    def source(self, procedure: Procedure) -> str:
        if not procedure.source:
            return self.translate("ProcedurePoster", "Nguồn: hỏi cán bộ")
        words = self.translate("ProcedurePoster", "Nguồn: %1").replace("%1", procedure.source)
        dated = procedure.source_date
        return words if dated is None else f"{words}, {dated:%d/%m/%Y}"


def make_sheets(
    centre: Centre,
    side: PublicSide,
    fields: Sequence[Field],
    procedures: Sequence[Procedure],
    translations: Translations,
    now: datetime,
) -> tuple[CodeSheet, ...]:
    """One for each field that has procedures."""
    spoken = [PosterWords(translations, each) for each in Language]
    today = day_date(now, centre.time_zone)
    found = []
    for field in fields:
        offered = [each for each in procedures if each.field_code == field.code]
        if not offered:
            continue
        found.append(
            CodeSheet(
                parent=centre.parent,
                centre=centre.names,
                title=field.names,
                invitation=_names(words.invitation() for words in spoken),
                without_code=_names(words.without_code() for words in spoken),
                entries=tuple(
                    CodeEntry(
                        each.code,
                        each.title,
                        each.short,
                        procedure_address(side, each),
                        spoken[0].source(each),
                    )
                    for each in offered
                ),
                foot=_names(words.printed(today) for words in spoken),
                page=spoken[0].page(),
            )
        )
    return tuple(found)


def _names(said: Iterable[str]) -> Names:
    """In the order of `Language`."""
    return Names(*said)
