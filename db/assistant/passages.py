"""The passage of a procedure that answers an aspect: facts word for word as the catalogue has them,
with only the smallest words of ours around a number. What is unknown has no line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from db.assistant.values import Aspect, Passage
from db.catalogue.values import Fee, Paper, Procedure, TimeUnit
from db.words import Language, Names

_UNITS: Final = {
    TimeUnit.WORKING_DAYS: Names("{} ngày làm việc", "{} working days", "{} jours ouvrés"),
    TimeUnit.DAYS: Names("{} ngày", "{} days", "{} jours"),
    TimeUnit.HOURS: Names("{} giờ", "{} hours", "{} heures"),
    TimeUnit.WORKING_HOURS: Names("{} giờ làm việc", "{} working hours", "{} heures ouvrées"),
    TimeUnit.MONTHS: Names("{} tháng", "{} months", "{} mois"),
}
_SAME_DAY: Final = Names("Trong ngày", "The same day", "Le jour même")
_AFTER_15H: Final = Names(
    "Nhận sau 15 giờ: trả trong ngày làm việc tiếp theo",
    "Received after 15:00: the next working day",
    "Reçu après 15 h : le jour ouvré suivant",
)
_BY_PROVINCE: Final = Names("Do tỉnh quy định", "Set by the province", "Fixé par la province")
_FREE: Final = Names("Không thu phí", "Free of charge", "Gratuit")
_AT_COUNTER: Final = Names("Tại quầy: {}", "At the counter: {}", "Au guichet : {}")
_ONLINE: Final = Names("Trực tuyến: {}", "Online: {}", "En ligne : {}")
_ONLINE_LEVEL: Final = Names(
    "Dịch vụ công trực tuyến: {}", "Public service online: {}", "Service public en ligne : {}"
)
_ORIGINAL: Final = Names("1 bản chính", "1 original", "1 original")
_ORIGINALS: Final = Names("{} bản chính", "{} originals", "{} originaux")
_COPY: Final = Names("1 bản sao", "1 copy", "1 copie")
_COPIES: Final = Names("{} bản sao", "{} copies", "{} copies")
_TO_SHOW: Final = Names("xuất trình", "to show", "à présenter")
_ANYWHERE: Final = Names(
    "Nộp được ở nơi khác trong tỉnh",
    "May be handed in elsewhere in the province",
    "Peut être déposé ailleurs dans la province",
)

_Lines = tuple[str, ...]


def passage(procedure: Procedure, aspect: Aspect, language: Language) -> Passage:
    """No lines where the catalogue does not tell: then a person has to be asked."""
    lines = _TELLING[aspect](procedure, language)
    return Passage(aspect, lines, procedure.source, procedure.source_date)


def _papers(procedure: Procedure, language: Language) -> _Lines:
    if not procedure.papers_known:
        return ()
    return tuple(_paper(each, language) for each in procedure.papers)


def _paper(paper: Paper, language: Language) -> str:
    counted = []
    if paper.originals:
        counted.append(_counted(paper.originals, _ORIGINAL, _ORIGINALS, language))
    if paper.copies:
        counted.append(_counted(paper.copies, _COPY, _COPIES, language))
    if paper.to_show:
        counted.append(_TO_SHOW.get(language))
    told = f"{paper.name} ({', '.join(counted)})" if counted else paper.name
    return f"{told} – {paper.case}" if paper.case and not paper.is_note else told


def _counted(count: int, one: Names, several: Names, language: Language) -> str:
    return (one if count == 1 else several).get(language).format(count)


def _fee(procedure: Procedure, language: Language) -> _Lines:
    fee = procedure.fee
    lines = [*_amounts(fee, language), fee.text, fee.exemption]
    return tuple(line for line in lines if line)


def _amounts(fee: Fee, language: Language) -> list[str]:
    if fee.set_by_province:
        return [_BY_PROVINCE.get(language)]
    amounts = []
    if fee.direct_vnd is not None:
        amounts.append(_AT_COUNTER.get(language).format(_money(fee.direct_vnd, language)))
    if fee.online_vnd is not None and fee.online_vnd != fee.direct_vnd:
        amounts.append(_ONLINE.get(language).format(_money(fee.online_vnd, language)))
    return amounts


def _money(vnd: int, language: Language) -> str:
    return f"{vnd:,} đồng".replace(",", ".") if vnd else _FREE.get(language)


def _time(procedure: Procedure, language: Language) -> _Lines:
    limit = procedure.time_limit
    lines = []
    if limit.unit is TimeUnit.SAME_DAY:
        lines.append(_SAME_DAY.get(language))
    elif limit.unit is not TimeUnit.UNKNOWN:
        values = (limit.value,) if limit.value is not None else limit.values_seen
        if values:
            counted = " / ".join(map(str, values))
            lines.append(_UNITS[limit.unit].get(language).format(counted))
    if limit.after_15h_next_working_day:
        lines.append(_AFTER_15H.get(language))
    return tuple(line for line in (*lines, limit.text) if line)


def _where(procedure: Procedure, language: Language) -> _Lines:
    online = procedure.online_level and _ONLINE_LEVEL.get(language).format(procedure.online_level)
    anywhere = _ANYWHERE.get(language) if procedure.non_territorial else ""
    return tuple(line for line in (procedure.level, anywhere, online) if line)


def _how(procedure: Procedure, language: Language) -> _Lines:
    online = procedure.online_level and _ONLINE_LEVEL.get(language).format(procedure.online_level)
    return tuple(line for line in (online, procedure.portal_url) if line)


def _who(procedure: Procedure, language: Language) -> _Lines:
    """The catalogue does not hold who may ask; the papers of others say what they need."""
    return tuple(
        _paper(paper, language)
        for paper in procedure.papers
        if "ủy quyền" in paper.name.casefold() or "người yêu cầu" in paper.name.casefold()
    )


def _result(procedure: Procedure, language: Language) -> _Lines:
    del language
    return (procedure.result,) if procedure.result else ()


_TELLING: Final[dict[Aspect, Callable[[Procedure, Language], _Lines]]] = {
    Aspect.PAPERS: _papers,
    Aspect.FEE: _fee,
    Aspect.TIME: _time,
    Aspect.WHERE: _where,
    Aspect.WHO: _who,
    Aspect.RESULT: _result,
    Aspect.HOW: _how,
}
