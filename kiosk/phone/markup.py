"""The frame of every page on a phone: plain HTML without need of a script, in three languages."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Final
from urllib.parse import urlencode

from PySide6.QtCore import QCoreApplication

from db.queue.values import Centre
from db.words import Language
from kiosk.phone.assets import Assets

translate = QCoreApplication.translate

TONGUES: Final = {Language.VI: "Tiếng Việt", Language.EN: "English", Language.FR: "Français"}


@dataclass(frozen=True, slots=True)
class View:
    """Who looks at what, as far as a page has to know."""

    language: Language
    path: str
    assets: Assets
    centre: Centre | None  # None before the record has answered for the first time
    query: tuple[tuple[str, str], ...] = ()  # what a change of language keeps

    def link(self, path: str, **query: str) -> str:
        """To another page, in the same language; ready to stand in an attribute."""
        return escape(f"{path}?{urlencode(query | {'l': self.language.value})}")


def e(text: str) -> str:
    """As it stands, whatever signs it has."""
    return escape(text)


def lines(text: str) -> str:
    """With its line breaks."""
    return "<br>".join(escape(line) for line in text.splitlines())


def page(
    view: View,
    *,
    title: str,
    main: str,
    attributes: str = "",
    after: str = "",
    refresh: str = "",
    script: bool = False,
) -> bytes:
    """A whole document; `refresh` is what stands in its head to have it loaded again."""
    style, tail = view.assets.style.path, ""
    if script:
        tail = f'<script src="{view.assets.script.path}"></script>'
    return (
        f'<!DOCTYPE html>\n<html lang="{view.language.value}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">'
        f'{refresh}<link rel="icon" href="data:,"><link rel="stylesheet" href="{style}">'
        f"<title>{escape(title)}</title></head><body{attributes}>"
        f"{_header(view)}<main>{main}</main>{_footer(view)}{after}{tail}</body></html>\n"
    ).encode()


def refreshed(seconds: int, *, without_script_only: bool = False) -> str:
    """Have the page loaded again after a while."""
    meta = f'<meta http-equiv="refresh" content="{seconds}">'
    return f"<noscript>{meta}</noscript>" if without_script_only else meta


def _header(view: View) -> str:
    names = ""
    if view.centre is not None:
        parent = view.centre.parent.get(view.language)
        names = f"<p>{e(parent)}</p>" if parent else ""
        home = view.link("/")
        names += (
            f'<p class="centre"><a href="{home}">{e(view.centre.names.get(view.language))}</a></p>'
        )
    label = escape(translate("PhonePage", "Ngôn ngữ"))
    return f'<header>{names}<nav aria-label="{label}">{_tongues(view)}</nav></header>'


def _tongues(view: View) -> str:
    said = []
    for language, name in TONGUES.items():
        if language is view.language:
            said.append(f'<b lang="{language.value}" aria-current="true">{name}</b>')
            continue
        address = escape(f"{view.path}?{urlencode([*view.query, ('l', language.value)])}")
        said.append(
            f'<a lang="{language.value}" hreflang="{language.value}" href="{address}">{name}</a>'
        )
    return "".join(said)


def _footer(view: View) -> str:
    pages = (
        ("/p", translate("PhonePage", "Thủ tục và giấy tờ")),
        ("/ask", translate("PhonePage", "Hỏi")),
        ("/question", translate("PhonePage", "Gửi câu hỏi cho cán bộ")),
        ("/hours", translate("PhonePage", "Giờ làm việc")),
    )
    links = "".join(f'<a href="{view.link(path)}">{e(name)}</a>' for path, name in pages)
    return f"<footer>{links}</footer>"
