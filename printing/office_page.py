"""What office pages share: the head of a first page, the small head of the others, the foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from printing.fonts import Weight
from printing.page_flow import Piece, Rule, draw_pieces, paged
from printing.page_size import PageSize
from printing.pdf import pdf_font
from printing.poster_blocks import BLUE, INK, SOFT, Block, Stack, Words

_BELOW_HEAD = 4 * mm
_ABOVE_FOOT = 4 * mm
_NUMBER_LEADING = 1.32


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What stands around the text of each page."""

    title: str  # of the file
    running: str  # at the top of every further page
    author: str
    subject: str
    language: str
    foot: tuple[str, ...]  # paragraphs; the last leaves room for the page's number
    page: str  # "Trang %1/%2"


@dataclass(frozen=True, slots=True)
class Frame:
    """The room of a page."""

    size: PageSize

    @property
    def scale(self) -> float:
        """Of letters, against those of A5."""
        return 1.14 if self.size is PageSize.A4 else 1.0

    @property
    def margin(self) -> float:
        return (17 if self.size is PageSize.A4 else 12) * mm

    @property
    def room(self) -> float:
        return self.size.points[0] - 2 * self.margin


def pages_pdf(head: Block, pieces: Sequence[Piece], around: Around, frame: Frame) -> bytes:
    """The same words always give the same bytes."""
    width, height = frame.size.points
    small = 7 * frame.scale
    foot = Stack(
        tuple(Words(each, Weight.MEDIUM, small, frame.room, SOFT) for each in around.foot if each)
    )
    end = frame.margin + max(foot.height, small * _NUMBER_LEADING)  # the number stands in it
    further = _running(around.running, frame)
    bottom = end + _ABOVE_FOOT
    room = height - frame.margin - bottom - _BELOW_HEAD
    pages = paged(pieces, room - head.height, room - further.height)
    out = BytesIO()
    canvas = Canvas(
        out, pagesize=(width, height), invariant=True, pageCompression=1, lang=around.language
    )
    canvas.setTitle(around.title)
    canvas.setAuthor(around.author)
    canvas.setSubject(around.subject)
    top = height - frame.margin
    for number, page in enumerate(pages, 1):
        above = head if number == 1 else further
        above.draw(canvas, frame.margin, top)
        draw_pieces(canvas, page, top - above.height - _BELOW_HEAD)
        Rule(frame.room, SOFT, 0.4).draw(canvas, frame.margin, end + 1.5 * mm)
        foot.draw(canvas, frame.margin, end)
        canvas.setFont(pdf_font(Weight.SEMIBOLD), small)
        numbered = around.page.replace("%1", str(number)).replace("%2", str(len(pages)))
        canvas.drawRightString(width - frame.margin, frame.margin + small * 0.3, numbered)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def one_line(text: str, weight: Weight, size: float, width: float) -> str:
    """As many whole words as one line holds."""
    face = pdf_font(weight)
    if stringWidth(text, face, size) <= width:
        return text
    words = text.split(" ")
    while len(words) > 1 and stringWidth(" ".join(words) + " …", face, size) > width:
        words.pop()
    return " ".join(words) + " …"


def heading(text: str, frame: Frame) -> Words:
    return Words(text, Weight.BOLD, 12 * frame.scale, frame.room, BLUE)


def _running(said: str, frame: Frame) -> Block:
    size = 9 * frame.scale
    line = one_line(said, Weight.SEMIBOLD, size, frame.room)
    return Stack(
        (Words(line, Weight.SEMIBOLD, size, frame.room, INK), Rule(frame.room, BLUE, 0.8)), 3
    )
