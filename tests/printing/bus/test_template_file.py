"""A template's file: what is shipped is sound, and what is wrong is said in a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from printing.bus.notation import Faults, bytes_of
from printing.bus.template import Key
from printing.bus.template_file import read_template, shipped, template_of
from tests.printing.bus.samples import SMALL, table


def test_three_come_with_the_suite() -> None:
    assert ("ascii-line", "modbus", "motcua") == shipped()


@pytest.mark.parametrize("name", shipped())
def test_each_of_them_knows_the_keys_of_a_counter(name: str) -> None:
    meant = set(read_template(name).keys.values())

    assert {Key.NEXT, Key.RECALL, Key.FINISH, Key.PAUSE, Key.START, Key.NO_SHOW, Key.HOLD} <= meant


def test_a_centre_brings_its_own_file(tmp_path: Path) -> None:
    file = tmp_path / "vendor.toml"
    file.write_text(SMALL, encoding="utf-8")

    assert ("vendor", "small") == (read_template(str(file)).name, read_template(str(file)).title)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", b""),
        ("02", b"\x02"),
        ("02 0a 'A B' FF", b"\x02\x0aA B\xff"),
        ("'it' '02'", b"it02"),
        ("2", None),
        ("0203", None),
        ("'open", None),
        ("02,03", None),
        ("'é'", None),
    ],
)
def test_bytes_are_hex_pairs_and_texts(text: str, expected: bytes | None) -> None:
    assert expected == bytes_of(text)


WRONG: list[tuple[str, Any, str | None]] = [
    ("title", "", "title: is missing: say which devices it is for."),
    ("titel", "x", "titel: is not known here."),
    ("frame.start", "2", "frame.start: is to be hex pairs and 'texts' parted by spaces"),
    ("frame.start", 2, "frame.start: is to be a text."),
    ("address.form", "octal", "address.form: 'octal' is none of binary, hex, decimal."),
    ("address.form", "binary", "address: as one byte it can look like the end"),
    ("checksum.kind", "md5", "checksum.kind: 'md5' is none of none, xor, sum8"),
    ("checksum.form", "binary", "checksum: as bytes it can look like the end"),
    ("frame.end", "", None),
    ("commands.poll", {}, "commands.poll.command: is missing."),
    ("commands.poll", {"command": "'PP'"}, "commands: commands and answers are to be equally long"),
    ("commands.poll", "P", "commands.poll: is to be a table."),
    ("commands.show", {"command": "02"}, "commands: the start mark stands in one of them."),
    ("answers.done", "", "answers.done: is missing."),
    ("keys", {}, "keys: none is named."),
    ("keys.'N'", "forward", "keys.'N': 'forward' is none of next, recall"),
    ("keys.'NN'", "next", "keys: their codes are to be equally long."),
    ("keys.NN", "next", "keys.NN: a key's code is hex pairs or 'text'"),
    ("keys.4E", "recall", "keys.4E: the same code stands there twice."),
    ("display.columns", 0, "display.columns: is to be from 1 to 40."),
    ("display.columns", True, "display.columns: is to be a whole number."),
    ("display.encoding", "klingon", "display.encoding: Python knows no text encoding 'klingon'."),
    ("display.encoding", "rot13", "display.encoding: Python knows no text encoding 'rot13'."),
    ("display.paused", "NGHỈ", "display.paused: 'NGHỈ' cannot be written in ascii."),
    ("display.closed", "CLOSED", "display.closed: is longer than 4 columns."),
    ("display.pad", "", "display.pad: is one character."),
    ("display.characters", "ABC", "display.characters: a number needs all ten digits."),
    ("times.answer_ms", 1, "times.answer_ms: is to be from 5 to 2000."),
    ("escape", {"byte": "10"}, "escape.xor: is missing."),
    ("escape", {"byte": "10", "xor": "01"}, "escape.xor: what is escaped would have to be"),
]


@pytest.mark.parametrize(("name", "value", "sentence"), WRONG)
def test_what_is_wrong_is_said(name: str, value: object, sentence: str | None) -> None:
    changed = table()
    *folders, last = name.split(".")
    place = changed
    for each in folders:
        place = place.setdefault(each, {})
    place[last] = value
    if sentence is None:
        assert b"" == template_of(changed, "changed").end
        return

    with pytest.raises(Faults) as raised:
        template_of(changed, "changed")

    assert any(each.startswith(sentence) for each in raised.value.sentences), str(raised.value)


@pytest.mark.parametrize("text", [b"title = ", b"\xff\xfe", b"a" * 200_000, b"[" * 50_000])
def test_what_is_no_such_file_is_said(tmp_path: Path, text: bytes) -> None:
    file = tmp_path / "vendor.toml"
    file.write_bytes(text)

    with pytest.raises(Faults):
        read_template(str(file))
