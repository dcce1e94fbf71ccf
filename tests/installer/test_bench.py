"""The benchmark: one object a figure, in the form that is promised."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from installer.bench import kiosk, paper
from installer.bench.child import Child, ChildFailed
from installer.bench.figures import Figure, percentile
from installer.bench.plan import Plan
from installer.bench.progress import Progress
from installer.bench.records import room_on_disk
from motcua import app

KEYS = ["group", "figure", "backend", "value", "unit", "goal", "reference", "ratio", "holds"]


@pytest.fixture
def progress() -> Progress:
    return Progress(io.StringIO())


def bench(*arguments: str, code: int = 0) -> list[dict[str, Any]]:
    """What `motcua bench` prints, each object found well formed."""
    result = CliRunner().invoke(app, ["bench", "--quick", *arguments])
    assert result.exit_code == code, (result.stderr, result.exception)
    figures = [json.loads(line) for line in result.stdout.splitlines()]
    for figure in figures:
        assert list(figure) == KEYS
        assert figure["value"] > 0
        assert figure["unit"] in {"ms", "s", "MB", "bytes"}
        assert (figure["reference"] is None) is (figure["ratio"] is None)
        assert (figure["goal"] is None) is (figure["holds"] is None)
    return figures


def test_paper() -> None:
    figures = {figure["figure"]: figure for figure in bench("--only", "paper")}

    assert len(figures) == 9
    hybrid, raster = figures["ticket, hybrid"], figures["ticket, raster"]
    assert hybrid["group"] == "paper"
    assert hybrid["unit"] == "bytes"
    assert hybrid["reference"] == raster["value"]
    assert hybrid["ratio"] == round(hybrid["value"] / raster["value"], 3)
    assert hybrid["ratio"] < 0.5


def test_no_two_timed_tickets_are_alike() -> None:
    assert len({paper.ticket(number) for number in range(1, 601)}) == 600


def test_queue_on_a_file() -> None:
    figures = bench("--only", "queue", "--backend", "sqlite")

    assert [figure["figure"] for figure in figures] == [
        "issue, 1 client, p50",
        "issue, 1 client, p99",
        "call-next, 1 client, p50",
        "call-next, 1 client, p99",
        "fdatasync of 4 kB, 1 client, p50",
        "fdatasync of 4 kB, 1 client, p99",
    ]
    assert {figure["backend"] for figure in figures} == {"sqlite"}
    assert [figure["reference"] for figure in figures[:4]] == [
        figures[4]["value"],
        figures[5]["value"],
    ] * 2


@pytest.mark.timeout(240)
def test_kiosk(monkeypatch: pytest.MonkeyPatch) -> None:
    for goal in ("PAGE_GOAL_MS", "NUMBER_GOAL_MS", "MEMORY_GOAL_MB"):
        monkeypatch.setattr(kiosk, goal, 1e6)  # a figure is promised, not tested
    figures = bench("--only", "kiosk")

    assert ["ms"] * 4 + ["MB"] * 2 == [figure["unit"] for figure in figures]


@pytest.mark.parametrize(("goal", "code"), [(9.0, 1), (10.0, 0)])
def test_a_broken_promise_is_an_exit_code(
    monkeypatch: pytest.MonkeyPatch, goal: float, code: int
) -> None:
    def measured(plan: Plan) -> Iterator[Figure]:
        yield Figure("paper", "ticket", None, 10.0, "ms", goal=goal)
        yield Figure("paper", "unpromised", None, 10.0, "ms")

    monkeypatch.setattr(paper, "measure", measured)

    figures = bench("--only", "paper", code=code)

    assert [figure["holds"] for figure in figures] == [code == 0, None]


def test_a_failed_child_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def measured(plan: Plan) -> Iterator[Figure]:
        with Child("motcua", "nosuch", progress=plan.progress) as child:
            child.wait_for("ready")
        yield Figure("paper", "never", None, 1.0, "ms")

    monkeypatch.setattr(paper, "measure", measured)

    result = CliRunner().invoke(app, ["bench", "--quick", "--only", "paper"])

    assert result.exit_code == 4
    assert result.stdout == ""
    assert "motcua nosuch ended with 2" in result.stderr


def test_other_machines_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")

    assert CliRunner().invoke(app, ["bench", "--quick"]).exit_code == 2


@pytest.mark.parametrize(
    ("share", "expected"), [(0.0, 1), (0.5, 50), (0.501, 51), (0.99, 99), (1.0, 100)]
)
def test_percentile(share: float, expected: int) -> None:
    assert percentile(list(range(100, 0, -1)), share) == expected


@pytest.mark.parametrize("share", [0.0, 0.5, 0.99, 1.0])
def test_percentile_of_one_value_is_that_value(share: float) -> None:
    assert percentile([7.5], share) == 7.5


@pytest.mark.parametrize(("values", "share"), [([], 0.5), ([1.0], -0.1), ([1.0], 1.1)])
def test_there_is_no_percentile_of_nothing_or_beyond(values: list[float], share: float) -> None:
    with pytest.raises(ValueError, match="no percentile"):
        percentile(values, share)


def test_a_figure_as_an_object() -> None:
    figure = Figure("queue", "issue", "sqlite", 1.23456, "ms", goal=1.0, reference=0.5)

    assert figure.as_object() == {
        "group": "queue",
        "figure": "issue",
        "backend": "sqlite",
        "value": 1.235,
        "unit": "ms",
        "goal": 1.0,
        "reference": 0.5,
        "ratio": 2.469,
        "holds": False,
    }


def test_progress_is_rewritten_on_a_terminal_only() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for stream, expected in (
        (Terminal(), "\rpaper: 0 of 3 (0 s)\x1b[K\n"),
        (io.StringIO(), "paper: 0 of 3 (0 s)\n"),
    ):
        progress = Progress(stream)
        progress.task("paper", 3)
        progress.close()
        assert stream.getvalue() == expected


def test_memory_is_no_disk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    memory, disk, absent = tmp_path / "memory", tmp_path / "disk", tmp_path / "absent"
    memory.mkdir()
    disk.mkdir()
    monkeypatch.setattr(
        "installer.bench.records.file_system",
        lambda path: "tmpfs" if path == memory else "ext4",
    )

    assert room_on_disk([absent, memory, disk]) == disk
    assert room_on_disk([absent, memory]) == memory


def test_a_child_that_is_silent_is_given_up(progress: Progress) -> None:
    with (
        Child("timeit", "-n1", "-r1", "input()", progress=progress) as child,
        pytest.raises(ChildFailed, match="did not say “ready” within 0 s"),
    ):
        child.wait_for("ready", patience_s=0.3)


def test_a_child_told_to_leave_leaves(progress: Progress) -> None:
    with Child("timeit", "-n1", "-r1", "input()", progress=progress) as child:
        child.tell("go")
        assert child.wait_for(r"(\d+) loop")[1] == "1"
        child.leave()
