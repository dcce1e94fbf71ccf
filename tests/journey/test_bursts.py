"""Five hundred calls at once: said in order, none lost, none over another."""

from __future__ import annotations

import logging
import os
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.queue.values import Call
from db.record import Record
from kiosk.announcer import Announcer
from kiosk.open_voices import open_voices
from kiosk.sound import ProgramPlayer
from resources.translations import Translations
from tests.journey.bursts import Burst, speaking_hall
from tests.journey.loudspeaker import Loudspeaker

CALLS = 500
BACK_ENDS = ["sqlite", "postgresql"] if os.environ.get("MOTCUA_TORTURE") else ["sqlite"]


def has_said(announcer: Announcer, last: Call) -> bool:
    current = announcer.current
    return current is not None and current.version == last.version and not announcer.is_busy


@pytest.mark.parametrize("record_url", BACK_ENDS, indirect=True)
def test_five_hundred_calls_are_said_in_order(
    record: Record,
    record_url: str,
    translations: Translations,
    qtbot: QtBot,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    speaker, (voices, _), burst = Loudspeaker(tmp_path / "loud"), open_voices(), Burst(record)
    caplog.set_level(logging.INFO, "kiosk.announcer")
    with speaking_hall(
        record_url, translations, ProgramPlayer(((speaker.command,),)), qtbot, readings=2
    ) as hall:
        burst.call(CALLS, breathe=lambda: qtbot.wait(1))
        calls = burst.calls()
        qtbot.waitUntil(lambda: has_said(hall.announcer, calls[-1]), timeout=200_000)
    heard = speaker.heard(voices, calls)
    logged = [line.split()[1] for line in caplog.messages if line.startswith("Says ")]

    assert len(calls) == CALLS
    assert [each.label for each in heard if each.has_chime] == [call.label for call in calls]
    assert all(before.ended <= after.begun for before, after in pairwise(heard))
    # What was not a first reading was a second one, right after it, once the backlog was short.
    again = [place for place, each in enumerate(heard) if not each.has_chime]
    assert all(heard[place].label == heard[place - 1].label for place in again)
    assert 1 <= len(again) <= 5
    assert logged == [each.label for each in heard]
