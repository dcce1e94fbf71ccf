"""`motcua bench`: measures on this machine every figure the project speaks of."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Collection, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from installer.bench.figures import Backend

if TYPE_CHECKING:
    from installer.bench.figures import Figure
    from installer.bench.plan import Plan

app = typer.Typer(add_completion=False)


class Group(StrEnum):
    PAPER = "paper"
    QUEUE = "queue"
    NEWS = "news"
    WINDOWS = "windows"
    KIOSK = "kiosk"
    HALL = "hall"
    PHONE = "phone"
    SCALE = "scale"
    PACE = "pace"
    ASSISTANT = "assistant"


@app.command()
def bench(
    quick: Annotated[bool, typer.Option("--quick", help="Fewer, smaller: about a minute.")] = False,
    only: Annotated[
        list[Group] | None, typer.Option("--only", help="This group of figures; may be repeated.")
    ] = None,
    backend: Annotated[
        list[Backend] | None, typer.Option("--backend", help="On this one only; may be repeated.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object a figure; so it is always.")
    ] = True,
) -> None:
    """Measure this machine: one object a figure; exit 1 where a promised figure does not hold.

    Records are made for it and removed after it; the centre's own is not touched.
    """
    if sys.platform != "linux":
        raise typer.BadParameter("the benchmark follows its processes as only Linux allows")
    from installer.bench.progress import Progress

    progress = Progress(sys.stderr)
    progress.task("starting")

    from db.answers import TROUBLE, told
    from db.throwaway import PostgresqlMissing, server_programs
    from installer.bench.child import ChildFailed
    from installer.bench.plan import Plan
    from installer.bench.records import DiskTooSmall, Records
    from installer.driving import WindowTrouble

    backends = tuple(backend or Backend)
    try:
        server_programs()
    except PostgresqlMissing as missing:
        backends = tuple(each for each in backends if each is not Backend.POSTGRESQL)
        progress.say(f"No figures of PostgreSQL. {missing}")
    groups = tuple(only or Group)
    all_hold = True
    try:
        needed = _bytes_needed(groups, backends, quick)
        with told(as_json), Records(progress, _records_of(groups, backends), needed) as records:
            plan = Plan(quick, backends, records, progress)
            for figure in (figure for group in groups for figure in _measure(group)(plan)):
                sys.stdout.write(f"{json.dumps(figure.as_object(), ensure_ascii=False)}\n")
                sys.stdout.flush()
                all_hold = all_hold and figure.holds is not False
    except (ChildFailed, DiskTooSmall, WindowTrouble) as failed:
        progress.say(str(failed))
        raise typer.Exit(TROUBLE) from failed
    finally:
        progress.close()
    if not all_hold:
        raise typer.Exit(1)


def _records_of(groups: Collection[Group], backends: Collection[Backend]) -> set[Backend]:
    on_all = {Group.QUEUE, Group.NEWS, Group.SCALE, Group.PACE}
    needed = set(backends) if on_all.intersection(groups) else set()
    on_file = {Group.WINDOWS, Group.KIOSK, Group.HALL, Group.PHONE}
    return needed | ({Backend.SQLITE} if on_file.intersection(groups) else set())


def _bytes_needed(groups: Collection[Group], backends: Collection[Backend], quick: bool) -> int:
    from installer.bench.scale import bytes_needed

    return bytes_needed(backends, is_quick=quick) if Group.SCALE in groups else 0


def _measure(group: Group) -> Callable[[Plan], Iterator[Figure]]:
    from installer.bench import (
        assistant,
        hall,
        kiosk,
        news,
        pace,
        paper,
        phone,
        queue,
        scale,
        windows,
    )

    return {
        Group.PAPER: paper.measure,
        Group.QUEUE: queue.measure,
        Group.NEWS: news.measure,
        Group.WINDOWS: windows.measure,
        Group.KIOSK: kiosk.measure,
        Group.HALL: hall.measure,
        Group.PHONE: phone.measure,
        Group.SCALE: scale.measure,
        Group.PACE: pace.measure,
        Group.ASSISTANT: assistant.measure,
    }[group]
