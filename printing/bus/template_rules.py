"""What cannot be true of a template at the same time, each in a sentence. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from printing.bus.checksums import Checksum
from printing.bus.template import Escape, Form, Template

_OF_LENGTH = "commands and answers are to be equally long, or nobody knows where their data begins"


def contradictions(template: Template) -> list[str]:
    return [
        *_of_frame(template),
        *_of_checksum(template),
        *_of_commands(template),
        *_of_display(template),
    ]


def _of_frame(template: Template) -> Iterator[str]:
    digits = {Form.HEX, Form.DECIMAL}
    has_end, has_length = bool(template.end), template.length is not None
    proof_is_inside = template.checksum is not Checksum.NONE and not template.checksum_last
    if template.escape is not None and (has_length or not has_end):
        yield "escape: it is of use only between a start and an end, without a length."
    if template.escape is not None:
        yield from _of_escape(template.escape)
    if has_end and not has_length and template.escape is None:
        if template.address.form not in digits:
            yield "address: as one byte it can look like the end: write it in digits, or escape it."
        if proof_is_inside and template.checksum_as.form not in digits:
            yield "checksum: as bytes it can look like the end: write it in digits, or escape it."
    if template.address.most < 1:
        yield "address: there is no room for any."


def _of_checksum(template: Template) -> Iterator[str]:
    is_none = template.checksum is Checksum.NONE
    if not template.end and template.checksum_last:
        yield "checksum.place: there is no end that it could stand behind."
    if not template.end and template.covers_end:
        yield "checksum.end: there is no end."
    if not template.start and template.covers_start:
        yield "checksum.start: there is no start."
    if not template.start and is_none:
        yield "frame: without a start mark a checksum is needed to know a frame from noise."
    if is_none and template.checksum_last:
        yield "checksum.place: there is no checksum."


def _of_escape(escape: Escape) -> Iterator[str]:
    if any(each ^ escape.turned in escape.bytes for each in escape.bytes):
        yield "escape.xor: what is escaped would have to be escaped again."


def _of_commands(template: Template) -> Iterator[str]:
    if len({len(each) for each in template.commands}) != 1:
        yield f"commands: {_OF_LENGTH}."
    if template.start and any(template.start in each for each in template.commands):
        yield "commands: the start mark stands in one of them."
    if not template.keys:
        yield "keys: none is named."
    if len({len(each) for each in template.keys}) > 1:
        yield "keys: their codes are to be equally long."
    if template.blink is not None and template.show is None:
        yield "commands.blink: there is no command to show."


def _of_display(template: Template) -> Iterator[str]:
    display = template.display
    if len(display.pad) != 1:
        yield "display.pad: is one character."
    for name in ("pad", "characters", "paused", "closed", "free"):
        text: str = getattr(display, name)
        try:
            text.encode(display.encoding)
        except UnicodeEncodeError:
            yield f"display.{name}: {text!r} cannot be written in {display.encoding}."
    if display.characters and not set("0123456789") <= set(display.characters):
        yield "display.characters: a number needs all ten digits."
    for name in ("paused", "closed", "free"):
        if len(getattr(display, name)) > display.columns:
            yield f"display.{name}: is longer than {display.columns} columns."
