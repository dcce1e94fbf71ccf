"""At the kiosk a passage is said more simply where a model is near, and marked; else it stays."""

from __future__ import annotations

import queue
from collections.abc import Callable

import pytest

from db.assistant.rephraser import Rephraser
from db.assistant.values import Aspect
from db.hall.public_side import set_public_side
from kiosk import ask_work
from kiosk.kiosk_screen import Page
from resources.translations import Translations
from tests.db.assistant.model_server import chat, http, sends, serving
from tests.kiosk.ask_fakes import BASIS, BIRTH, MARRIAGE, WrittenAssistant, ask, candidate, known
from tests.kiosk.kiosk_stage import Stage, make_stage
from tests.records import command_id

ASKED = "khai"
FEE = ("Lệ phí: 30.000 đồng/lần cấp bản sao trích lục.",)
GOOD = "Mỗi lần cấp bản sao trích lục, lệ phí là 30.000 đồng."


@pytest.fixture(autouse=True)
def _assistant(monkeypatch: pytest.MonkeyPatch) -> None:
    found = known(
        ASKED,
        candidate(BIRTH, aspect=Aspect.FEE, lines=FEE),
        candidate(MARRIAGE, aspect=Aspect.FEE, lines=("Không mất phí.",)),
    )
    monkeypatch.setattr(
        ask_work, "assistant", lambda *_, **__: (WrittenAssistant({ASKED: found}), BASIS)
    )
    monkeypatch.setattr(ask_work, "note_miss", lambda *_, **__: None)


Posted = queue.SimpleQueue[Callable[[], None]]


def stage_with_model(
    url: str, translations: Translations, address: str
) -> tuple[Stage, Rephraser, Posted]:
    stage = make_stage(url, translations)
    changes = {"model_address": address, "model_name": "small"}
    set_public_side(stage.record, command_id=command_id(), changes=changes, by=None)
    posted: Posted = queue.SimpleQueue()
    rephraser = Rephraser(posted.put, deadline_s=2)
    stage.kiosk.rephrase_with(rephraser)
    stage.begin()
    return stage, rephraser, posted


def test_good_words_are_shown_and_marked(sqlite_url: str, translations: Translations) -> None:
    with serving(sends(http(chat(GOOD)))) as served:
        stage, rephraser, posted = stage_with_model(sqlite_url, translations, served.address)
        ask(stage, ASKED)
        at_once = stage.kiosk.ask.property("isRephrased")
        posted.get(timeout=5)()
        rephraser.close()
    told = stage.kiosk.screen.ask.rephrased, stage.kiosk.ask.property("isRephrased")
    stage.kiosk.ask.lookAt(MARRIAGE)
    another = stage.kiosk.screen.ask.rephrased
    stage.record.close()

    assert not at_once
    assert (GOOD, True) == told
    assert "" == another


def test_words_that_come_too_late_are_not_shown(
    sqlite_url: str, translations: Translations
) -> None:
    with serving(sends(http(chat(GOOD)))) as served:
        stage, rephraser, posted = stage_with_model(sqlite_url, translations, served.address)
        ask(stage, ASKED)
        late = posted.get(timeout=5)
        stage.kiosk.ask.lookAt(MARRIAGE)
        late()
        on_another = stage.kiosk.screen.ask.rephrased
        stage.kiosk.home()
        late()
        rephraser.close()
    stage.record.close()

    assert ("", "", Page.HOME) == (on_another, stage.kiosk.screen.ask.rephrased, stage.page)


def test_readers_of_other_languages_and_centres_without_a_model_get_the_passage(
    sqlite_url: str, translations: Translations
) -> None:
    with serving(sends(http(chat(GOOD)))) as served:
        stage, rephraser, posted = stage_with_model(sqlite_url, translations, served.address)
        translations.set_language("en")
        ask(stage, ASKED)
        rephraser.close()
        asked = list(served.asked)
    stage.record.close()

    assert ([], True) == (asked, posted.empty())
