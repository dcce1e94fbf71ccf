"""Reads a procedure's fee: what the province sets has no amount, whatever stands beside it."""

from __future__ import annotations

from db.catalogue.cells import Cells, read_count
from db.catalogue.values import Fee

MOST = 1_000_000_000  # đồng
TEXT = 1000
EXEMPTION = 2000
RULE_WORDS = {
    "per_case": "{} đồng/trường hợp",
    "first_two_pages_each": "{} đồng/trang cho 2 trang đầu",
    "from_third_page_each": "từ trang thứ 3: {} đồng/trang",
    "max_per_copy": "tối đa {} đồng/bản",
}


def read_fee(cells: Cells) -> Fee:
    by_province = cells.flag("set_by_province")
    channels = cells.child("by_channel")
    amount = cells.count("amount_vnd", MOST)
    direct, online = _one_amount(channels, "direct"), _one_amount(channels, "online")
    if not cells.raw("by_channel"):
        direct = amount
    return Fee(
        set_by_province=by_province,
        direct_vnd=None if by_province else direct,
        online_vnd=None if by_province else online,
        text=_rule_words(cells.child("rule")) or cells.text("text", TEXT),
        exemption=cells.text("note", EXEMPTION),
    )


def _one_amount(channels: Cells, channel: str) -> int | None:
    """The channel's amount; None where it has none, or several that a person must choose from."""
    amounts = {
        read_count(item, MOST, path, channels.report) for path, item in channels.items(channel, 20)
    }
    return amounts.pop() if len(amounts) == 1 else None


def _rule_words(rule: Cells) -> str:
    parts = []
    for key, words in RULE_WORDS.items():
        amount = rule.count(key, MOST)
        if amount is not None:
            parts.append(words.format(f"{amount:,}".replace(",", ".")))
    return ", ".join(parts)
