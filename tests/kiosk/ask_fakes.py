"""An assistant that answers what the test has written down for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from db.assistant.values import Answer, Aspect, Basis, Candidate, Passage
from db.words import Language
from tests.kiosk.kiosk_stage import Stage

COPY, BIRTH, MARRIAGE = "2.000815", "1.001193", "1.000894"
BASIS = Basis(catalogue_version=1, keywords=0, last_keyword=0)
SOURCE = "Cổng Dịch vụ công quốc gia"
PAPERS = (
    "Tờ khai đăng ký khai sinh theo mẫu",
    "Bản chính Giấy chứng sinh; không có thì nộp văn bản của người làm chứng về việc sinh",
    "Giấy tờ tùy thân của người đi đăng ký khai sinh",
)


def candidate(
    code: str, *, aspect: Aspect | None = None, lines: tuple[str, ...] = PAPERS
) -> Candidate:
    """One procedure found, with what it says of `aspect`."""
    passage = Passage(aspect, lines, SOURCE, date(2026, 3, 2)) if aspect else None
    return Candidate(code, f"procedure {code}", 0.9, passage)


def known(words: str, *candidates: Candidate) -> Answer:
    aspect = next((each.passage.aspect for each in candidates if each.passage), None)
    return Answer(words, Language.VI, aspect, candidates, 0.9, is_known=True)


def unknown(words: str, *guesses: Candidate) -> Answer:
    return Answer(words, Language.VI, None, guesses, 0.1, is_known=False)


@dataclass
class WrittenAssistant:
    answers: dict[str, Answer] = field(default_factory=dict)
    suggestions: tuple[Candidate, ...] = (candidate(BIRTH), candidate(MARRIAGE), candidate(COPY))
    asked: list[tuple[str, Language | None]] = field(default_factory=list)

    def ask(self, words: str, language: Language | None = None) -> Answer:
        self.asked.append((words, language))
        return self.answers.get(words) or unknown(words)

    def suggest(
        self, typed: str, limit: int = 5, language: Language | None = None
    ) -> tuple[Candidate, ...]:
        self.asked.append((typed, language))
        return self.suggestions[:limit] if typed.startswith("k") else ()


def type_keys(stage: Stage, keys: str) -> None:
    """On the page that is shown; nobody types two letters at once."""
    model = stage.kiosk.ask if stage.page.name == "ASK" else stage.kiosk.question
    for key in keys:
        stage.clock.value += 0.1
        model.key(key)


def ask(stage: Stage, words: str) -> None:
    """Ask it from the start page."""
    stage.kiosk.ask.open()
    stage.live.drain()
    type_keys(stage, words)
    stage.kiosk.ask.ask()
    stage.live.drain()
