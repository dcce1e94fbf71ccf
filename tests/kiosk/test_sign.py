"""The sign above a counter: what it shows in each state, how it follows, in its real window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from db.errors import RecordUnavailable
from db.hall.values import Notice, NoticeKind
from db.live import Live
from db.people.boards import officers
from db.people.store import sit
from db.queue.boards import counters
from db.queue.calling import call_next
from db.queue.store import issue
from db.record import open_record
from db.words import Language, Names
from kiosk.news_follower import SILENCE
from kiosk.sign import SIGN_QML
from kiosk.sign_model import SignModel
from kiosk.sign_screen import SignState
from resources.qt import GuiThread
from resources.translations import Translations
from tests.kiosk.hall_fakes import call
from tests.kiosk.sign_stage import SignStage
from tests.qt_fixtures import OpenUi
from tests.ui_faults import faults

SIZES = [(800, 480), (1024, 600), (480, 800)]
CALLED = call("A047", 3)


@pytest.fixture
def sign(qtbot: QtBot, translations: Translations) -> Iterator[SignStage]:
    made = SignStage(translations)
    yield made
    made.model.deleteLater()


def test_each_state_has_its_words(sign: SignStage) -> None:
    seen = []
    for state in (
        {"staffed": False},
        {},
        {"serves": "A047", "calls": (CALLED,)},
        {"serves": "A047", "started": True, "calls": (CALLED,)},
        {"pause": "lunch"},
        {"pause": "other"},
    ):
        sign.hears(**state)
        seen.append([sign.see(name) for name in ("stateWords", "label", "reason")])
    assert [
        ["Quầy đóng", "", ""],
        ["Xin chờ gọi số", "", ""],
        ["Mời số", "A047", ""],
        ["Đang phục vụ", "A047", ""],
        ["Tạm nghỉ", "", "Nghỉ trưa"],
        ["Tạm nghỉ", "", ""],
    ] == seen


def test_the_words_below_are_in_the_tickets_language(sign: SignStage) -> None:
    french = call("A047", 3, language=Language.FR)
    sign.hears(serves="A047", calls=(french,))
    below = sign.see("stateSecond")
    sign.hears(serves="A048", calls=(call("A048", 3),))
    assert ("Appel du numéro", "Now calling") == (below, sign.see("stateSecond"))


def test_a_call_and_a_call_again_flash_and_what_was_before_does_not(sign: SignStage) -> None:
    again = replace(CALLED, is_recall=True, at=CALLED.at + timedelta(seconds=20))
    flashes = []
    for calls, started in (
        ((CALLED,), False),
        ((CALLED,), False),
        ((again,), False),
        ((again,), True),
    ):
        sign.hears(serves="A047", calls=calls, started=started)
        flashes.append(sign.see("called"))
    assert [0, 0, 1, 1] == flashes


def test_a_ticket_in_hand_is_shown_before_a_pause(sign: SignStage) -> None:
    sign.hears(serves="A047", started=True, pause="lunch")
    assert SignState.SERVING.value == sign.see("state")


def test_yesterdays_ticket_is_gone(sign: SignStage) -> None:
    sign.hears(serves="A047")
    sign.clock.pass_by(14 * 3600)
    sign.model.tick()
    assert ("Xin chờ gọi số", "") == (sign.see("stateWords"), sign.see("label"))


def test_a_picture_that_is_old_tells_its_age(sign: SignStage) -> None:
    sign.hears()
    fresh = sign.see("lost")
    sign.clock.pass_by(SILENCE + 1)
    sign.model.tick()
    silent = sign.see("lost")
    sign.hears()
    sign.model.ask()
    sign.live.fail(RecordUnavailable(reason="refused"))
    assert ("", "Số liệu lúc 10:32", "Số liệu lúc 10:32") == (fresh, silent, sign.see("lost"))


def test_a_counter_that_does_not_exist_is_told(qtbot: QtBot, translations: Translations) -> None:
    sign = SignStage(translations, 44)
    before = sign.see("trouble")
    sign.hears()
    assert ("", "Trung tâm không có quầy 44.") == (before, sign.see("trouble"))
    sign.model.deleteLater()


def test_an_emergency_of_its_zone_stands_over_the_sign(sign: SignStage) -> None:
    def raised(zone: str) -> Notice:
        texts = Names("Có cháy", "Fire")
        return Notice(1, NoticeKind.EMERGENCY, zone, texts, "", None, None, 0, is_shown=True)

    seen = []
    for zone in ("", "A", "B"):
        sign.hears(notices=(raised(zone),))
        seen.append((sign.see("alarm"), sign.see("alarmSecond")))
    assert [("Có cháy", "Fire"), ("Có cháy", "Fire"), ("", "")] == seen


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("label", ["A047", "AK001"])
def test_nothing_is_cut_and_the_number_fills_the_sign(
    open_ui: OpenUi, translations: Translations, size: tuple[int, int], label: str
) -> None:
    sign = SignStage(translations)
    ui = open_ui(SIGN_QML, {"sign": sign.model}, size=size)
    found = {}
    for name, state in {
        "calling": {"serves": label, "calls": (call(label, 3, language=Language.FR),)},
        "paused": {"pause": "technical"},
        "closed": {"staffed": False},
        "open": {},
    }.items():
        sign.hears(**state)  # type: ignore[arg-type]
        ui.grab()
        found[name] = faults(ui)
        if name == "calling":
            assert (label, "3") == (ui.text("ticket"), ui.text("counter"))
            letters = ui.find("ticket").property("font").pixelSize() * len(label)
            assert letters >= 0.8 * min(size)
    sign.model.ask()
    sign.live.fail(RecordUnavailable(reason="refused"))
    ui.grab()
    found["away"] = faults(ui)
    assert ui.has("signLost")
    assert {name: [] for name in found} == found


def test_a_call_in_the_record_reaches_the_sign(
    open_ui: OpenUi, sqlite_url: str, translations: Translations, qtbot: QtBot
) -> None:
    record = open_record(sqlite_url)
    counter, officer = counters(record)[0], officers(record)[0]
    sit(record, command_id=str(uuid4()), counter_id=counter.id, officer_id=officer.id)
    issue(record, command_id=str(uuid4()), line_id=counter.lines[0])
    live = Live(sqlite_url, GuiThread().post)
    model = SignModel(live, translations, counter.number)
    ui = open_ui(SIGN_QML, {"sign": model}, size=(800, 480))
    model.start()
    qtbot.waitUntil(lambda: model.property("state") == SignState.OPEN.value, timeout=5_000)
    ticket = call_next(record, command_id=str(uuid4()), counter_id=counter.id)
    qtbot.waitUntil(lambda: ui.text("ticket") == ticket.label, timeout=5_000)
    assert 1 == model.property("called")
    live.close()
    record.close()
