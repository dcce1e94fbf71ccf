"""The assistant's answer as plain lines, for the command line, in the language of the answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from db.assistant.values import Answer, Aspect, Candidate, Keyword, Miss
from db.plain import plain
from db.queue.values import Counter
from db.words import Names

_ASPECTS: Final = {
    Aspect.PAPERS: Names("Giấy tờ", "Papers", "Papiers"),
    Aspect.FEE: Names("Lệ phí", "Fee", "Frais"),
    Aspect.TIME: Names("Thời hạn", "Time", "Délai"),
    Aspect.WHERE: Names("Nơi làm", "Where", "Où"),
    Aspect.WHO: Names("Người làm", "Who", "Qui"),
    Aspect.RESULT: Names("Kết quả", "Result", "Résultat"),
    Aspect.HOW: Names("Cách làm", "How", "Comment"),
}
_UNKNOWN: Final = Names("hỏi cán bộ", "ask an officer", "demander à un agent")
_SOURCE: Final = Names("Nguồn: {}", "Source: {}", "Source : {}")
_NOT_KNOWN: Final = Names(
    "Tôi không biết. Mời hỏi quầy {}.",
    "I don't know. Please ask at counter {}.",
    "Je ne sais pas. Demandez au guichet {}.",
)
_A_GUESS: Final = 0.25  # the least confidence at which a guess is worth reading
_PERHAPS: Final = Names("Có thể là:", "Perhaps:", "Peut-être :")


def answer_object(answer: Answer, counters: Sequence[Counter]) -> dict[str, Any]:
    found: dict[str, Any] = plain(answer)
    return found | {"advice_counters": [] if answer.is_known else [c.number for c in counters]}


def answer_text(answer: Answer, counters: Sequence[Counter]) -> str:
    return "\n".join(_lines(answer, counters))


def _lines(answer: Answer, counters: Sequence[Counter]) -> Iterator[str]:
    language = answer.language
    if not answer.is_known:
        numbers = ", ".join(str(each.number) for each in counters)
        yield _NOT_KNOWN.get(language).format(numbers)
        if answer.confidence < _A_GUESS:
            return
        yield _PERHAPS.get(language)
    for place, candidate in enumerate(answer.candidates, 1):
        yield f"{place}. {candidate.title} ({candidate.code})"
        if answer.is_known and place == 1:
            yield from _passage_lines(answer, candidate)


def _passage_lines(answer: Answer, candidate: Candidate) -> Iterator[str]:
    language, told = answer.language, candidate.passage
    if told is None:
        return
    yield f"   {_ASPECTS[told.aspect].get(language)}:"
    yield from (f"   - {line}" for line in told.lines or (_UNKNOWN.get(language),))
    dated = ", ".join(part for part in (told.source, str(told.source_date or "")) if part)
    yield f"   {_SOURCE.get(language).format(dated or _UNKNOWN.get(language))}"


def miss_words(miss: Miss) -> str:
    return f"{miss.id}: {miss.words} ({miss.times} times, last {miss.last_at:%Y-%m-%d})"


def keyword_words(keyword: Keyword) -> str:
    return f"{keyword.id}: {keyword.words} -> {keyword.procedure_code}"
