"""The device board: what machines tell of their devices, and what is old."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection
from typer.testing import CliRunner

from db.hall import devices
from db.hall.values import Device, SoundState
from db.record import open_record
from motcua import app

NOON = datetime(2026, 3, 10, 5, tzinfo=UTC)


def at(moment: datetime, url: str, state: SoundState | None = None) -> tuple[Device, ...]:
    """The board at a moment, after the loudspeaker told its state."""

    def clock(_: Connection) -> datetime:
        return moment

    record = open_record(url, clock=clock)
    try:
        if state is not None:
            well = state is SoundState.WELL
            devices.tell(record, "hall-1:sound", "sound", "Sảnh A", state.value, well)
        return devices.board(record)
    finally:
        record.close()


def test_the_state_is_told_with_its_time(record_url: str) -> None:
    assert at(NOON, record_url, SoundState.WELL) == (
        Device("hall-1:sound", "sound", "Sảnh A", "well", True, NOON, NOON, False),
    )


def test_since_moves_only_with_the_state(record_url: str) -> None:
    later, last = NOON + timedelta(minutes=1), NOON + timedelta(minutes=2)
    at(NOON, record_url, SoundState.WELL)
    same = at(later, record_url, SoundState.WELL)[0]
    broken = at(last, record_url, SoundState.NO_CARD)[0]

    assert (same.since, same.seen_at) == (NOON, later)
    assert (broken.since, broken.seen_at, broken.is_well) == (last, last, False)


def test_what_has_not_told_for_minutes_is_unknown(record_url: str) -> None:
    at(NOON, record_url, SoundState.WELL)
    old = at(NOON + timedelta(minutes=4), record_url)[0]

    assert (old.is_well, old.is_stale, old.state) == (None, True, "well")


@pytest.mark.parametrize("as_json", [True, False])
def test_the_board_is_listed_and_forgotten_by_command(sqlite_url: str, as_json: bool) -> None:
    at(datetime.now(UTC), sqlite_url, SoundState.NO_CARD)

    def run(*words: str) -> str:
        answer = CliRunner().invoke(app, ["--database", sqlite_url, "devices", *words])
        assert answer.exit_code == 0, answer.output
        return answer.stdout

    listed = run("list", *["--json"] * as_json)
    if as_json:
        assert json.loads(listed)["state"] == "no_card"
    else:
        assert listed.startswith("! hall-1:sound (sound, Sảnh A): no sound card")
    run("forget", "hall-1:sound")
    assert run("list") == ""


def test_what_is_not_on_the_board_cannot_be_forgotten(sqlite_url: str) -> None:
    answer = CliRunner().invoke(app, ["--database", sqlite_url, "devices", "forget", "nothing"])

    assert answer.exit_code == 3
