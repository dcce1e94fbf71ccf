"""A ticket or a sheet as a PNG picture, for windows and for looking at."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from printing.escpos import ticket_picture
from printing.layout import DOTS_PER_MM, Paper
from printing.raster import blank
from printing.sheet import Document


def slip_png(document: Document, paper: Paper | int = Paper.MM80) -> bytes:
    """The paper at the printer's 203 dots an inch, with the paper's blank edges."""
    paper = Paper(paper)
    ink = ticket_picture(document, paper)
    sheet = blank(paper * DOTS_PER_MM, ink.height + 8 * DOTS_PER_MM)
    sheet.paste(ink, ((sheet.width - ink.width) // 2, 4 * DOTS_PER_MM))
    return png(sheet)


def png(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "PNG", dpi=(203, 203))
    return out.getvalue()
