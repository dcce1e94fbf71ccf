"""What a printer would make of ESC/POS bytes: a picture, texts, QR payloads, cuts."""

from __future__ import annotations

from dataclasses import dataclass, field

from PIL import Image

from printing.escpos_parse import (
    Command,
    Cut,
    Op,
    Raster,
    Symbol,
    Text,
    UnknownCommand,
    operations,
)
from printing.layout import Paper
from printing.native_letters import CELL_HEIGHT, native_line
from printing.qr_bitmap import qr_bitmap
from printing.raster import blank

LINE_SPACING = 30
_CUTTER = 96  # dots from the print head to the cutter


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """One printed page, up to and with its cut."""

    image: Image.Image  # mode "1"
    texts: tuple[tuple[str, int], ...]  # native text and its character size
    rasters: tuple[Raster, ...]
    qr: tuple[str, ...]  # payloads of the QR codes the printer drew
    cuts: int
    ops: tuple[Op, ...]


@dataclass(slots=True)
class _Printer:
    width: int
    pieces: list[tuple[int, Image.Image]] = field(default_factory=list)  # (top, ink)
    y: int = 0
    aligned: int = 0
    times: int = 1
    buffer: str = ""
    stored: str = ""
    module: int = 3
    texts: list[tuple[str, int]] = field(default_factory=list)
    rasters: list[Raster] = field(default_factory=list)
    qr: list[str] = field(default_factory=list)
    cuts: int = 0

    def run(self, op: Op) -> None:
        match op:
            case Text():
                *lines, self.buffer = (self.buffer + op.text).split("\n")
                for line in lines:
                    self._print_line(line)
            case Raster():
                self.rasters.append(op)
                self._place(_picture(op))
            case Symbol():
                self._symbol(op)
            case Cut():
                self.y += _CUTTER + op.feed
                self.cuts += 1
            case Command():
                self._command(op)

    def _command(self, op: Command) -> None:
        value = op.arguments[0] if op.arguments else 0
        match op.code:
            case b"\x1b@":
                self.aligned, self.times = 0, 1
            case b"\x1ba":
                self.aligned = value
            case b"\x1bJ":
                self.y += value
            case b"\x1bd":
                self.y += value * LINE_SPACING
            case b"\x1d!":
                if value >> 4 != value & 15 or value & 15 > 7:
                    raise UnknownCommand(f"character size {value:#x}")
                self.times = (value & 15) + 1

    def _symbol(self, op: Symbol) -> None:
        match chr(op.function):
            case "A" if op.data[:1] == b"2":
                pass
            case "C":
                self.module = op.data[0]
            case "E" if op.data == b"1":
                pass
            case "P":
                self.stored = op.data[1:].decode("ascii")
            case "Q":
                self.qr.append(self.stored)
                self._place(qr_bitmap(self.stored, self.module))
            case _:
                raise UnknownCommand(f"QR function {op.function} {op.data!r}")

    def _print_line(self, text: str) -> None:
        if text:
            self.texts.append((text, self.times))
            self._place(native_line(text, self.times), feed=0)
        self.y += max(LINE_SPACING, CELL_HEIGHT * self.times if text else 0)

    def _place(self, image: Image.Image, feed: int | None = None) -> None:
        if self.buffer:
            raise UnknownCommand(f"a picture amid the line {self.buffer!r}")
        if image.width > self.width:
            raise UnknownCommand(f"{image.width} dots on a paper of {self.width}")
        x = (self.width - image.width) * self.aligned // 2
        wide = blank(self.width, image.height)
        wide.paste(image, (x, 0))
        self.pieces.append((self.y, wide))
        self.y += image.height if feed is None else feed

    def page(self, ops: tuple[Op, ...]) -> Page:
        image = blank(self.width, max(1, self.y))
        for top, piece in self.pieces:
            image.paste(piece, (0, top))
        return Page(image, tuple(self.texts), tuple(self.rasters), tuple(self.qr), self.cuts, ops)


def _picture(op: Raster) -> Image.Image:
    bits = bytes(byte ^ 0xFF for byte in op.data)
    image = Image.frombytes("1", (op.width_bytes * 8, op.height), bits)
    x, y = op.times
    return image.resize((image.width * x, image.height * y), Image.Resampling.NEAREST)


def pages(data: bytes, paper: Paper | int = Paper.MM80) -> tuple[Page, ...]:
    """One page per cut; what follows the last cut is one more if it prints anything."""
    done: list[Page] = []
    printer, ops = _Printer(Paper(paper).dots), list[Op]()
    for _, op in operations(data):
        ops.append(op)
        printer.run(op)
        if isinstance(op, Cut):
            done.append(printer.page(tuple(ops)))
            printer, ops = _Printer(Paper(paper).dots), []
    if printer.pieces or printer.buffer:
        done.append(printer.page(tuple(ops)))
    return tuple(done)
