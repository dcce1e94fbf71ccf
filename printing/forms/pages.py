"""Strips shared out over pages: what stays together does, and a table's head stands on each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from printing.forms.strips import Strip, height_of


def pages(strips: Sequence[Strip], room: float) -> list[list[Strip]]:
    """A run that stays together but is higher than a page is broken all the same."""
    out: list[list[Strip]] = [[]]
    left = room
    for run in _runs(strips):
        if height_of(run) > left and out[-1]:
            left = _new_page(out, room)
        for strip in run:
            if strip.is_gap and not out[-1]:
                continue
            if strip.height > left and out[-1]:
                left = _new_page(out, room)
            if strip.head is not None and not out[-1]:
                out[-1].append(strip.head)
                left -= strip.head.height
            out[-1].append(strip)
            left -= strip.height
    return out


def _new_page(out: list[list[Strip]], room: float) -> float:
    out.append([])
    return room


def _runs(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    run: list[Strip] = []
    for strip in strips:
        run.append(strip)
        if not strip.keeps:
            yield run
            run = []
    if run:
        yield run
