"""A numpad's event device: which presses are keys, and what else may come."""

from __future__ import annotations

import os
import random
import struct
from pathlib import Path

import pytest

from printing.bus.numpad import AGAIN_S, KEYS, Numpad, keys_in
from printing.bus.template import Key
from tests.printing.platforms import POSIX

pytestmark = POSIX
ENTER, PLUS = 96, 78


def event(code: int, value: int = 1, kind: int = 1) -> bytes:
    return struct.pack("@llHHi", 0, 0, kind, code, value)


def test_only_what_goes_down_is_a_press() -> None:
    data = event(ENTER) + event(0, 0, 0) + event(ENTER, 2) + event(ENTER, 0) + event(PLUS)

    assert (Key.NEXT, Key.RECALL) == keys_in(data)


def test_every_key_of_a_counter_is_there() -> None:
    wanted = {Key.NEXT, Key.RECALL, Key.START, Key.FINISH, Key.NO_SHOW, Key.HOLD, Key.PAUSE}

    assert wanted | {key for key in Key if key.is_digit} <= set(KEYS.values())


def test_any_bytes_are_no_exception() -> None:
    chance = random.Random(3)
    for _ in range(2000):
        keys_in(chance.randbytes(chance.randrange(200)))


def test_taken_for_oneself_lost_and_found_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    now, taken = [0.0], list[int]()
    device = tmp_path / "event3"
    numpad = Numpad(str(device), grabbed=taken.append, seconds=lambda: now[0])
    missing = numpad.read()
    os.mkfifo(device)
    hand = os.open(device, os.O_RDWR | os.O_NONBLOCK)
    too_soon = numpad.read()
    now[0] += AGAIN_S
    numpad.read()
    os.write(hand, event(ENTER))
    pressed = numpad.read()
    os.close(hand)
    gone = numpad.read()

    assert ((), (), (Key.NEXT,), ()) == (missing, too_soon, pressed, gone)
    assert 1 == len(taken)
    assert not numpad.is_open
    assert 3 == len(caplog.records)  # missing, there, gone


def test_a_keyboard_that_another_program_has(tmp_path: Path) -> None:
    device = tmp_path / "event3"
    os.mkfifo(device)
    numpad = Numpad(str(device))  # what is no keyboard cannot be taken

    assert () == numpad.read()
    assert not numpad.is_open
