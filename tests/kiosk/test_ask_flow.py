"""Asking at the kiosk: typed, suggested, answered, not known; nothing stays for the next one."""

from __future__ import annotations

import pytest

from db.assistant import store
from db.assistant.values import Aspect
from db.errors import RecordUnavailable
from db.record import Record
from db.words import Language
from kiosk import ask_work
from kiosk.ask_state import AskState
from kiosk.kiosk_screen import Page
from tests.kiosk.ask_fakes import (
    BASIS,
    BIRTH,
    MARRIAGE,
    WrittenAssistant,
    ask,
    candidate,
    known,
    type_keys,
    unknown,
)
from tests.kiosk.kiosk_stage import Stage
from tests.records import command_id

PAPERS = "khai sinh cần giấy gì"
TELEX = "khai sinh caanf giaays gif"


@pytest.fixture
def assistant(monkeypatch: pytest.MonkeyPatch) -> WrittenAssistant:
    """It knows one question."""
    found = known(
        PAPERS, candidate(BIRTH, aspect=Aspect.PAPERS), candidate(MARRIAGE, aspect=Aspect.PAPERS)
    )
    written = WrittenAssistant({PAPERS: found, "k ngồi": unknown("k ngồi", candidate(BIRTH))})
    monkeypatch.setattr(ask_work, "assistant", lambda *_, **__: (written, BASIS))
    return written


@pytest.fixture
def misses(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the record is told that nobody could answer."""
    noted: list[str] = []

    def note(_: Record, *, command_id: str, words: str, language: Language) -> None:
        noted.append(f"{words} {language.value} {len(command_id)}")

    monkeypatch.setattr(ask_work, "note_miss", note)
    return noted


def test_each_key_suggests(stage: Stage, assistant: WrittenAssistant) -> None:
    stage.kiosk.ask.open()
    stage.live.drain()
    type_keys(stage, "kh")

    assert stage.kiosk.ask.property("typed") == "kh"
    assert [row.key for row in stage.kiosk.ask._suggestions.rows][:2] == [BIRTH, MARRIAGE]
    assert assistant.asked == [("k", Language.VI), ("kh", Language.VI)]


def test_a_suggestion_leads_to_its_procedure_and_back(
    stage: Stage, assistant: WrittenAssistant
) -> None:
    stage.kiosk.ask.open()
    stage.live.drain()
    type_keys(stage, "kh")
    stage.kiosk.ask.choose(BIRTH)
    chosen = (stage.page, stage.kiosk.screen.procedure_code)
    stage.kiosk.back()

    assert chosen == (Page.PROCEDURE, BIRTH)
    assert (stage.page, stage.kiosk.ask.property("typed")) == (Page.ASK, "kh")


def test_telex_is_for_vietnamese(stage: Stage, assistant: WrittenAssistant) -> None:
    stage.kiosk.ask.open()
    type_keys(stage, "giaays")
    stage.kiosk.ask.clear()
    stage.kiosk.setLanguage("en")
    type_keys(stage, "passes")

    assert stage.kiosk.ask.property("typed") == "passes"


def test_a_trembling_finger_types_once(stage: Stage) -> None:
    stage.kiosk.ask.open()
    stage.kiosk.ask.key("k")
    stage.clock.value += 0.05
    stage.kiosk.ask.key("k")
    stage.clock.value += 0.07
    stage.kiosk.ask.key("k")

    assert stage.kiosk.ask.property("typed") == "kk"


def test_the_passage_that_was_asked_for(
    stage: Stage, assistant: WrittenAssistant, misses: list[str]
) -> None:
    ask(stage, TELEX)
    model = stage.kiosk.ask

    assert stage.page is Page.ANSWER
    assert model.property("asked") == f"Ông/Bà hỏi: “{PAPERS}”"
    assert model.property("aspect") == "Giấy tờ cần mang"
    assert model.property("source") == "Nguồn: Cổng Dịch vụ công quốc gia, 02/03/2026"
    assert model._passage.rows[0].words == "Tờ khai đăng ký khai sinh theo mẫu"
    assert misses == []


def test_another_of_the_procedures_found(stage: Stage, assistant: WrittenAssistant) -> None:
    ask(stage, TELEX)
    stage.kiosk.ask.lookAt(MARRIAGE)

    assert [row.chosen for row in stage.kiosk.ask._found.rows] == [False, True]


def test_a_fact_nobody_published(stage: Stage, assistant: WrittenAssistant) -> None:
    nothing = candidate(BIRTH, aspect=Aspect.FEE, lines=())
    assistant.answers["phis"] = assistant.answers["phí"] = known("phí", nothing)
    ask(stage, "phis")

    assert [row.words for row in stage.kiosk.ask._passage.rows] == ["Hỏi cán bộ"]


def test_what_is_not_known_is_said_and_noted(
    stage: Stage, assistant: WrittenAssistant, misses: list[str]
) -> None:
    ask(stage, "k ngoofi")

    assert stage.kiosk.ask.property("heading") == "Máy không biết"
    assert stage.kiosk.ask.property("advice") == "Xin Ông/Bà hỏi cán bộ: Quầy 7, 8."
    assert [row.key for row in stage.kiosk.ask._found.rows] == [BIRTH]
    assert misses == ["k ngồi vi 36"]


def test_it_was_not_meant(stage: Stage, assistant: WrittenAssistant, misses: list[str]) -> None:
    ask(stage, TELEX)
    stage.kiosk.ask.reject()
    stage.kiosk.ask.reject()
    stage.live.drain()

    assert stage.kiosk.ask.property("isKnown") is False
    assert stage.kiosk.ask.property("aspect") == ""
    assert misses == [f"{PAPERS} vi 36"]


def test_asked_before_the_catalogue_was_there(stage: Stage, assistant: WrittenAssistant) -> None:
    stage.kiosk.ask.open()
    type_keys(stage, TELEX)
    stage.kiosk.ask.ask()
    waiting = (stage.page, stage.kiosk.ask.property("isWaiting"))
    stage.live.drain()

    assert waiting == (Page.ASK, True)
    assert (stage.page, stage.kiosk.ask.property("isWaiting")) == (Page.ANSWER, False)


def test_it_is_built_anew_only_when_something_was_taught(stage: Stage) -> None:
    built = []
    for taught in (False, False, True):
        if taught:
            store.add_keyword(
                stage.record, command_id=command_id(), procedure_code=BIRTH, words="giấy lót ổ"
            )
        stage.kiosk.ask.open()
        stage.live.drain()
        built.append(stage.kiosk._flow.ask._assistant)
        stage.kiosk.home()
        stage.live.drain()

    assert built[0] is built[1]
    assert built[1] is not built[2]


def test_without_the_record_the_catalogue_is_remembered(stage: Stage) -> None:
    stage.live.trouble = RecordUnavailable(reason="the cable")
    ask(stage, "ddawng kys khai sinh")

    assert stage.page is Page.ANSWER
    assert stage.kiosk.ask._found.rows != ()


def test_nothing_is_asked_with_an_empty_line(stage: Stage, assistant: WrittenAssistant) -> None:
    stage.kiosk.ask.open()
    stage.live.drain()
    type_keys(stage, "   ")
    stage.kiosk.ask.ask()

    assert stage.page is Page.ASK


def test_nothing_stays_for_the_next_citizen(stage: Stage, assistant: WrittenAssistant) -> None:
    ask(stage, TELEX)
    stage.wait(60)

    assert (stage.page, stage.kiosk.screen.ask) == (Page.HOME, AskState())
    assert stage.kiosk.ask.property("asked") == ""
    assert stage.kiosk.ask._passage.rows == ()


def test_a_number_to_be_advised(
    stage: Stage, assistant: WrittenAssistant, misses: list[str]
) -> None:
    ask(stage, "k ngoofi")
    stage.kiosk.askStaff()
    stage.live.drain()

    assert stage.page in {Page.TICKET, Page.PRIORITY}
