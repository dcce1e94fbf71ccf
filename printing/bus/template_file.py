"""Reads a template of frames from its TOML file and says in sentences what is wrong with it."""

from __future__ import annotations

import codecs
import tomllib
from pathlib import Path
from typing import Any, Final, Literal, cast

from printing.bus.checksums import Checksum, size
from printing.bus.notation import Faults, Reader, bytes_of
from printing.bus.template import Display, Escape, Form, Key, Number, Sent, Template
from printing.bus.template_rules import contradictions

FOLDER: Final = Path(__file__).parent / "frames"
_LARGEST: Final = 100_000
_FORMS: Final = tuple(Form)
_PLACES: Final = ("before-end", "after-end")
_ORDERS: Final = ("big", "little")


def shipped() -> tuple[str, ...]:
    """The names of the templates that come with the suite."""
    return tuple(sorted(file.stem for file in FOLDER.glob("*.toml")))


def read_template(name_or_file: str) -> Template:
    """A template by its name, or by its file. Raises: Faults, OSError."""
    inside = FOLDER / f"{name_or_file}.toml"
    path = inside if name_or_file in shipped() else Path(name_or_file)
    with path.open("rb") as file:
        text = file.read(_LARGEST + 1)
    if len(text) > _LARGEST:
        raise Faults([f"{path} is too large to be a template."])
    try:
        table = tomllib.loads(text.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Faults([f"{path} is no TOML in UTF-8: {error}."]) from error
    return template_of(table, path.stem)


def template_of(table: dict[str, Any], name: str) -> Template:
    """Raises: Faults."""
    faults: list[str] = []
    template = _template(Reader(table, "", faults), name)
    if not faults:
        faults += contradictions(template)
    if faults:
        raise Faults(faults)
    return template


def _template(whole: Reader, name: str) -> Template:
    frame, proof = whole.table("frame"), whole.table("checksum")
    host, pad = whole.table("commands"), whole.table("answers")
    keys, times = whole.table("keys"), whole.table("times")
    start, end = frame.bytes("start"), frame.bytes("end")
    kind = Checksum(proof.choice("kind", "none", tuple(Checksum)))
    place = proof.choice("place", "before-end", _PLACES)
    template = Template(
        name=name,
        title=whole.take("title", ""),
        start=start,
        end=end,
        address=_number(whole.table("address"), Form.BINARY, 1),
        length=_number(whole.table("length"), Form.BINARY, 1) if whole.has("length") else None,
        checksum=kind,
        checksum_last=place == "after-end",
        covers_start=proof.take("start", False),
        covers_end=proof.take("end", False),
        checksum_as=_number(proof, Form.BINARY, max(size(kind), 1), is_proof=True),
        escape=_escape(whole.table("escape"), start + end) if whole.has("escape") else None,
        poll=_sent(host, "poll") or Sent(b""),
        show=_sent(host, "show"),
        blink=_sent(host, "blink"),
        clear=_sent(host, "clear"),
        acknowledge=_sent(host, "acknowledge"),
        key_answer=pad.bytes("key", needed=True),
        done_answer=pad.bytes("done", needed=True),
        key_prefix=pad.bytes("key_prefix"),
        keys=_keys(keys),
        display=_display(whole.table("display")),
        answer_s=times.number("answer_ms", 60, 5, 2000) / 1000,
        silence_s=times.number("silence_ms", 5, 0, 500) / 1000,
        tries=times.number("tries", 3, 1, 20),
        debounce_s=times.number("debounce_ms", 400, 0, 5000) / 1000,
        again_s=times.number("again_ms", 2000, 100, 60_000) / 1000,
    )
    if not template.poll.command:
        host.fault("poll", "is missing")
    if not template.title:
        whole.fault("title", "is missing: say which devices it is for")
    for each in (frame, proof, host, pad, times, whole):
        each.end()
    return template


def _number(table: Reader, form: Form, digits: int, *, is_proof: bool = False) -> Number:
    found = Form(table.choice("form", form, _FORMS))
    usual = digits if found is Form.BINARY else 2 * digits
    order = cast('Literal["big", "little"]', table.choice("order", "big", _ORDERS))
    if is_proof:
        return Number(found, usual, order)
    number = Number(
        found, table.number("size", usual, 1, 4), order, table.number("offset", 0, 0, 255)
    )
    table.end()
    return number


def _escape(table: Reader, marks: bytes) -> Escape:
    by, turned = table.bytes("byte", needed=True), table.bytes("xor", needed=True)
    also = table.bytes("also")
    for name, value in (("byte", by), ("xor", turned)):
        if len(value) > 1:
            table.fault(name, "is one byte")
    table.end()
    byte = by[0] if by else 0
    return Escape(byte, turned[0] if turned else 0, frozenset({byte, *marks, *also}))


def _sent(host: Reader, name: str) -> Sent | None:
    if not host.has(name):
        return None
    table = host.table(name)
    sent = Sent(table.bytes("command", needed=True), table.bytes("data"))
    table.end()
    return sent


def _keys(table: Reader) -> dict[bytes, Key]:
    keys: dict[bytes, Key] = {}
    for code, meant in table.rest().items():
        found = bytes_of(code)
        if not found:
            table.fault(code, "a key's code is hex pairs or 'text', as in \"'N'\" = \"next\"")
        elif meant not in tuple(Key):
            table.fault(code, f"{meant!r} is none of {', '.join(Key)}")
        elif found in keys:
            table.fault(code, "the same code stands there twice")
        else:
            keys[found] = Key(meant)
    return keys


def _display(table: Reader) -> Display:
    encoding = table.take("encoding", "ascii")
    try:
        codecs.lookup(encoding)
        "A0".encode(encoding)
    except (LookupError, ValueError):
        table.fault("encoding", f"Python knows no text encoding {encoding!r}")
    align = cast('Literal["left", "right"]', table.choice("align", "left", ("left", "right")))
    display = Display(
        columns=table.number("columns", 4, 1, 40),
        align=align,
        pad=table.take("pad", " "),
        encoding=encoding,
        characters=table.take("characters", ""),
        paused=table.take("paused", "----"),
        closed=table.take("closed", ""),
        free=table.take("free", ""),
        on_pads=table.take("on_pads", False),
    )
    table.end()
    return display
