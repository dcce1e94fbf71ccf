"""Frames to bytes and back by a template: any bytes give frames, or are skipped. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from printing.bus.checksums import Checksum, checksum
from printing.bus.template import LONGEST, Template

MOST_HELD = 512  # bytes of a frame that has not ended
_SLICE = 128


@dataclass(frozen=True, slots=True)
class Frame:
    address: int
    command: bytes
    data: bytes = b""


def encode(template: Template, frame: Frame) -> bytes:
    """Raises ValueError: no room for the address or the data, or a byte that may not be there."""
    if len(frame.data) > LONGEST:
        raise ValueError(f"{len(frame.data)} bytes of data: {LONGEST} at the most")
    length = b"" if template.length is None else template.length.write(len(frame.data))
    body = template.address.write(frame.address) + frame.command + length + frame.data
    proof = _proof(template, body)
    inner = body if template.checksum_last else body + proof
    outer = proof if template.checksum_last else b""
    if template.escape is not None:
        inner = _escaped(template, inner)
    elif template.length is None and template.end:
        marks = {template.end, template.start} - {b""}
        if any(mark in inner for mark in marks):
            raise ValueError("the mark of a frame's start or end stands within it")
    return template.start + inner + template.end + outer


class Decoder:
    """Holds what has begun, and never more than `MOST_HELD` bytes of it."""

    def __init__(self, template: Template) -> None:
        self._template = template
        self._held = bytearray()

    @property
    def held(self) -> int:
        return len(self._held)

    def feed(self, came: bytes) -> list[Frame]:
        """The frames that are whole now."""
        frames: list[Frame] = []
        for at in range(0, len(came), _SLICE):
            self._held += came[at : at + _SLICE]
            frames += self._whole()
            if len(self._held) > MOST_HELD:
                del self._held[:-MOST_HELD]
        return frames

    def pause(self) -> list[Frame]:
        """A moment of stillness, which ends a frame where nothing else does. What is none yet is
        held, for it may go on."""
        template = self._template
        frame = None
        if template.length is None and not template.end:
            frame = _last_frame(template, bytes(self._held))
        if frame is None:
            return []
        self._held.clear()
        return [frame]

    def finish(self) -> list[Frame]:
        """The line is silent: what has begun ends here. Nothing is held any more."""
        frames = self.pause()
        while self._template.length is not None and self._held:
            frames += self._whole()
            del self._held[:1]
        self._held.clear()
        return frames

    def _whole(self) -> list[Frame]:
        if self._template.length is not None:
            return self._by_length()
        return self._by_end() if self._template.end else []

    def _by_end(self) -> list[Frame]:
        template, held, frames = self._template, self._held, list[Frame]()
        after = template.checksum_size if template.checksum_last else 0
        while (at := held.find(template.end)) >= 0:
            whole = at + len(template.end) + after
            if len(held) < whole:
                break
            inner = bytes(held[:at])
            proof = bytes(held[whole - after : whole])
            begun = inner.rfind(template.start) if template.start else 0
            inner = inner[begun + len(template.start) :] if begun >= 0 else b""
            frame = _read(template, inner, proof)
            if frame is None and not template.start:
                frame = _last_frame(template, inner, proof)
            if frame is not None:
                frames.append(frame)
                del held[:whole]
            else:  # the checksum may have been the start of the next one
                del held[: at + len(template.end)]
        if template.start:
            self._drop_before_start(last=at < 0)
        return frames

    def _by_length(self) -> list[Frame]:
        template, held, frames = self._template, self._held, list[Frame]()
        if template.length is None:
            return frames
        start = len(template.start)
        head = template.address.size + template.command_size
        while True:
            if start:
                self._drop_before_start(last=False)
            counted = start + head + template.length.size
            if len(held) < counted:
                return frames
            count = template.length.read(bytes(held[start + head : counted]))
            command = bytes(held[start + template.address.size : start + head])
            if count is None or count > LONGEST or command not in template.commands:
                del held[:1]
                continue
            whole = counted + count + template.checksum_size + len(template.end)
            if len(held) < whole:
                return frames
            frame = self._of(bytes(held[start:whole]))
            if frame is not None:
                frames.append(frame)
            del held[: whole if frame is not None else 1]

    def _of(self, rest: bytes) -> Frame | None:
        """A frame of known length, without its start."""
        template = self._template
        after = template.checksum_size if template.checksum_last else 0
        at = len(rest) - after - len(template.end)
        if rest[at : at + len(template.end)] != template.end:
            return None
        return _read(template, rest[:at], rest[len(rest) - after :] if after else b"")

    def _drop_before_start(self, *, last: bool) -> None:
        start, held = self._template.start, self._held
        at = held.rfind(start) if last else held.find(start)
        keep = len(start) - 1
        if at >= 0:
            del held[:at]
        else:
            del held[: max(0, len(held) - keep)]


def _read(template: Template, inner: bytes, proof: bytes) -> Frame | None:
    """What stands between start and end, where it is a frame."""
    if template.escape is not None:
        plain = _unescaped(template, inner)
        if plain is None:
            return None
        inner = plain
    if not template.checksum_last and template.checksum_size:
        inner, proof = inner[: -template.checksum_size], inner[-template.checksum_size :]
    address_end = template.address.size
    command_end = address_end + template.command_size
    data_at = command_end + (template.length.size if template.length else 0)
    command = inner[address_end:command_end]
    if len(inner) < data_at or len(inner) - data_at > LONGEST or command not in template.commands:
        return None
    address = template.address.read(inner[:address_end])
    if address is None or not _is_proved(template, inner, proof):
        return None
    return Frame(address, command, inner[data_at:])


def _last_frame(template: Template, inner: bytes, proof: bytes = b"") -> Frame | None:
    """The frame that what has come ends with, whatever was before it."""
    if template.checksum is Checksum.NONE:
        return _read(template, inner, proof)
    begins = (0, *range(len(inner) - 1, 0, -1))  # all of it, or else the least
    tries = (_read(template, inner[at:], proof) for at in begins)
    return next((frame for frame in tries if frame is not None), None)


def _covered(template: Template, body: bytes) -> bytes:
    start = template.start if template.covers_start else b""
    return start + body + (template.end if template.covers_end else b"")


def _proof(template: Template, body: bytes) -> bytes:
    if template.checksum is Checksum.NONE:
        return b""
    return template.checksum_as.write(checksum(template.checksum, _covered(template, body)))


def _is_proved(template: Template, body: bytes, proof: bytes) -> bool:
    if template.checksum is Checksum.NONE:
        return True
    wanted = checksum(template.checksum, _covered(template, body))
    return len(proof) == template.checksum_size and template.checksum_as.read(proof) == wanted


def _escaped(template: Template, plain: bytes) -> bytes:
    escape = template.escape
    if escape is None:
        return plain
    return b"".join(
        bytes((escape.byte, each ^ escape.turned)) if each in escape.bytes else bytes((each,))
        for each in plain
    )


def _unescaped(template: Template, inner: bytes) -> bytes | None:
    """None: an escape with nothing after it."""
    escape = template.escape
    if escape is None:
        return inner
    plain, is_turned = bytearray(), False
    for each in inner:
        if is_turned:
            plain.append(each ^ escape.turned)
            is_turned = False
        elif each == escape.byte:
            is_turned = True
        else:
            plain.append(each)
    return None if is_turned else bytes(plain)
