"""A filled or an empty form as pages of PDF: selectable text, whole letters, a code of vectors."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from printing.forms.body import body
from printing.forms.faces import Face, face_name
from printing.forms.filling import FilledForm
from printing.forms.heading import heading
from printing.forms.pages import pages
from printing.forms.runs import MM, Values
from printing.forms.sheet_style import PaperSize, SheetStyle, style_of
from printing.forms.signing import closing, with_closing
from printing.forms.strips import Strip, stacked

PAGE_OF: Final = "Trang {page}/{pages}"


def form_pdf(form: FilledForm, paper: PaperSize = PaperSize.A4) -> bytes:
    """The same values always give the same bytes.

    Raises: ValueError where the form is not made for that paper.
    """
    template = form.template
    style = style_of(template, paper)
    values = Values(template.fields, form.values, scale=style.scale)
    strips = [
        *heading(form, values, style),
        *with_closing(body(form, values, style), closing(template, values, style)),
    ]
    banner = style.size * 2.2 if template.draft else 0.0
    sheets = pages(strips, style.high - banner)
    out = BytesIO()
    canvas = Canvas(
        out, pagesize=(style.width, style.height), invariant=True, pageCompression=1, lang="vi"
    )
    canvas.setTitle(f"{template.name.capitalize()} – {template.draft or template.circular}")
    canvas.setSubject(f"Mẫu {template.number}, {template.circular}")
    for number, sheet in enumerate(sheets, 1):
        _draw(canvas, form, sheet, style, banner)
        if len(sheets) > 1:
            canvas.setFont(face_name(Face.REGULAR), style.size * 0.8)
            words = PAGE_OF.format(page=number, pages=len(sheets))
            if number > 1 and isinstance(code := form.values.get(template.code_field), str):
                words = f"{code} · {words}"
            canvas.drawRightString(style.width - style.right, style.below * 0.5, words)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _draw(
    canvas: Canvas, form: FilledForm, sheet: list[Strip], style: SheetStyle, banner: float
) -> None:
    top = style.height - style.above
    if banner:
        size = style.size * 0.9
        canvas.setFont(face_name(Face.BOLD), size)
        words = form.template.draft.upper()
        wide = canvas.stringWidth(words, face_name(Face.BOLD), size) + 6 * MM
        canvas.setLineWidth(1)
        canvas.rect((style.width - wide) / 2, top - size * 1.1, wide, size * 1.7)
        canvas.drawCentredString(style.width / 2, top - size * 0.6, words)
    stacked(sheet, canvas, style.left, top - banner)
