"""Print jobs outlive their program: none is lost, none is doubled unseen."""

from __future__ import annotations

import logging
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from printing.documents import KINDS
from printing.job_folder import JobFolder, Stage, StoredJob, open_job_folder
from printing.outcome import Outcome, Printed, Sent, Trouble, TroubleCode
from printing.simulated_lines import SimulatedSerial
from printing.simulator import SimulatedPrinter
from tests.printing.samples import ALL, VIETNAMESE

KILLS = 100 if os.environ.get("MOTCUA_TORTURE") else 12
_CHILD = """
import sys
from pathlib import Path
from printing.address import parse_address
from printing.documents import KINDS
from printing.job_folder import open_job_folder
from printing.spool import Spool
from tests.printing.samples import VIETNAMESE

folder = lambda: open_job_folder(Path(sys.argv[1]), lambda: KINDS)
spool = Spool(lambda call: call(), open_folder=folder)
spool.take_up(lambda left: None)
import printing.printer
print("ready", flush=True)
sys.stdin.readline()
spool.submit(VIETNAMESE, parse_address(sys.argv[2]), print, print, job_id="job", ticket_id="t")
spool.close()
"""


Opened = Callable[[Path], JobFolder]


@pytest.fixture
def opened() -> Iterator[Opened]:
    """Opens folders of jobs, and closes them when the test is over."""
    folders = []

    def one(place: Path) -> JobFolder:
        folder = open_job_folder(place, lambda: KINDS)
        assert folder is not None
        folders.append(folder)
        return folder

    yield one
    for folder in folders:
        folder.close()


def job(name: str, at: float = 1.0) -> StoredJob:
    return StoredJob(name, "ticket", "serial:/dev/x@38400", VIETNAMESE, at)


def stages(folder: JobFolder) -> list[tuple[str, Stage, str]]:
    return [(each.id, each.stage, each.code) for each in folder.left()]


def test_a_job_is_kept_whole(opened: Opened, tmp_path: Path) -> None:
    folder = opened(tmp_path)
    kept = [StoredJob(f"job-{row}", "", "usb:x", slip, row) for row, slip in enumerate(ALL)]
    for each in reversed(kept):
        folder.keep(each)

    assert folder.left() == tuple(kept)


@pytest.mark.parametrize(
    ("outcome", "stage", "code"),
    [
        (Printed(), Stage.PRINTED, ""),
        (Printed(TroubleCode.PAPER_NEAR_END), Stage.PRINTED, "paper_near_end"),
        (Sent(TroubleCode.SILENT), Stage.SENT, "silent"),
        (Trouble(TroubleCode.NO_PAPER, "x", 12), Stage.FAILED, "no_paper"),
    ],
)
def test_how_far_it_came_outlives_the_program(
    opened: Opened, tmp_path: Path, outcome: Outcome, stage: Stage, code: str
) -> None:
    folder = opened(tmp_path)
    for name in ("queued", "sending", "ended", "noted"):
        folder.keep(job(name))
    for name in ("sending", "ended", "noted"):
        folder.begin(job(name))
    for name in ("ended", "noted"):
        folder.end(name, outcome)
    folder.forget("noted")
    folder.close()

    assert sorted(stages(opened(tmp_path))) == [
        ("ended", stage, code),
        ("queued", Stage.QUEUED, ""),
        ("sending", Stage.SENDING, ""),
    ]


def test_a_job_that_was_not_kept_is_kept_when_it_begins(opened: Opened, tmp_path: Path) -> None:
    folder = opened(tmp_path)
    folder.begin(job("late"))

    assert stages(folder) == [("late", Stage.SENDING, "")]


def test_two_programs_have_their_own_and_the_next_one_takes_all_over(
    opened: Opened, tmp_path: Path
) -> None:
    first, second = opened(tmp_path), opened(tmp_path)
    first.keep(job("first", 1))
    second.keep(job("second", 2))
    apart = stages(first), stages(second)
    second.close()
    first.close()
    third = opened(tmp_path)

    assert apart == ([("first", Stage.QUEUED, "")], [("second", Stage.QUEUED, "")])
    assert stages(third) == [("first", Stage.QUEUED, ""), ("second", Stage.QUEUED, "")]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept elsewhere there")
def test_nobody_else_looks_into_it(opened: Opened, tmp_path: Path) -> None:
    opened(tmp_path / "spool")

    assert 0o700 == stat.S_IMODE((tmp_path / "spool" / "1").stat().st_mode)


def test_what_nobody_can_read_is_put_aside(
    opened: Opened, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = opened(tmp_path)
    folder.keep(job("sound"))
    place = tmp_path / "1"
    for name, data in (
        ("half.queued", b'{"kind": "Sl'),
        ("other.queued", b'{"kind": "Poem", "document": {}, "queued_at": 1}'),
        ("odd.queued", b"[]"),
        ("bytes.sending", b"\xff\xfe"),
        ("stage.sung", (place / "sound.queued").read_bytes()),
        ("begun.part", b"{"),
    ):
        (place / name).write_bytes(data)
    with caplog.at_level(logging.ERROR):
        found = stages(folder), stages(folder)

    assert found == ([("sound", Stage.QUEUED, "")],) * 2
    assert sorted(each.name for each in place.iterdir() if each.suffix == ".spoilt") == [
        f"{name}.spoilt" for name in ("bytes", "half", "odd", "other", "stage")
    ]


def test_a_disk_that_gives_nothing_keeps_nobody_from_the_paper(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")

    assert open_job_folder(tmp_path / "file" / "spool", lambda: KINDS) is None


def test_a_folder_that_goes_away_is_told_of_and_no_more(opened: Opened, tmp_path: Path) -> None:
    folder = opened(tmp_path / "spool")
    for file in (tmp_path / "spool" / "1").iterdir():
        file.unlink()
    (tmp_path / "spool" / "1").rmdir()

    folder.keep(job("x"))
    folder.begin(job("x"))
    folder.end("x", Printed())
    folder.forget("x")

    assert folder.left() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="the simulated line is POSIX only")
def test_killed_at_any_byte(opened: Opened, tmp_path: Path) -> None:
    """A program is killed once the printer has so many bytes: what is left tells the truth."""
    told = set()
    for kill in range(KILLS):
        place = tmp_path / str(kill)
        printer = SimulatedPrinter()
        printer.switches.bytes_per_second = 20_000
        with SimulatedSerial(printer) as line:
            program = subprocess.Popen(
                [sys.executable, "-c", _CHILD, str(place), str(line.address)],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            )  # fmt: skip
            assert program.stdin is not None
            assert program.stdout is not None
            program.stdout.readline()
            program.stdin.write("\n")
            program.stdin.flush()
            if kill < KILLS - 1:  # the last one may live
                time.sleep(0.9 * kill / KILLS)
                os.kill(program.pid, signal.SIGKILL)
            program.communicate()
        folder = opened(place)
        left = folder.left()
        folder.close()
        stage = left[0].stage if left else None
        has_pages, has_bytes = bool(printer.pages()), bool(printer.received)
        told.add(stage)

        assert [each.document for each in left] == [VIETNAMESE] * len(left)
        if stage in {None, Stage.QUEUED}:
            assert not has_bytes, f"kill {kill}: bytes were sent by a job that had not begun"
        if stage is Stage.PRINTED:
            assert has_pages, f"kill {kill}: nothing is on paper"

    assert {Stage.SENDING, Stage.PRINTED} <= told
