"""What a kiosk that was killed has left is printed, or told as far as it can be known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from db.paper.boards import jobs_of
from db.paper.values import JobState
from kiosk.paper_jobs import RESUMED_S, PaperJobs
from kiosk.spool_folder import open_spool_folder, spool_place
from printing.documents import KINDS
from printing.job_folder import Stage, StoredJob, open_job_folder
from tests.kiosk.kiosk_fakes import HandSpool
from tests.kiosk.kiosk_stage import PRINTER
from tests.kiosk.kiosk_stage import Stage as KioskStage
from tests.printing.samples import VIETNAMESE

NOW = 1_000_000.0


def _left(stage: KioskStage, how_far: Stage, *, age: float = 10.0, code: str = "") -> StoredJob:
    """A kiosk took a ticket, noted its job, and was killed."""
    stage.take()
    (job,) = stage.spool.jobs
    stage.spool.jobs.clear()
    return StoredJob(job.id, job.ticket_id, str(job.address), job.slip, NOW - age, how_far, code)


def _resume(stage: KioskStage, *left: StoredJob) -> None:
    stage.spool.remaining += left
    stage.kiosk._core.ticketing.paper.resume(lambda: NOW)
    stage.live.drain()


def _stored(stage: KioskStage) -> list[tuple[JobState, str]]:
    jobs = jobs_of(stage.record, stage.ticket("B001").id)
    return [(job.state, job.trouble) for job in jobs]


@pytest.mark.parametrize(
    ("how_far", "code", "state"),
    [
        (Stage.SENDING, "", JobState.UNSURE),
        (Stage.PRINTED, "paper_near_end", JobState.PRINTED),
        (Stage.SENT, "silent", JobState.SENT),
        (Stage.FAILED, "no_paper", JobState.FAILED),
    ],
)
def test_how_it_ended_is_noted_and_nothing_printed(
    stage: KioskStage, how_far: Stage, code: str, state: JobState
) -> None:
    job = _left(stage, how_far, code=code)
    _resume(stage, job)

    assert (_stored(stage), stage.spool.jobs) == ([(state, code)], [])
    assert stage.spool.forgotten == [job.id]


def test_what_nobody_began_is_printed_now(stage: KioskStage) -> None:
    job = _left(stage, Stage.QUEUED)
    _resume(stage, job)
    (again,) = stage.spool.jobs
    before = list(stage.spool.forgotten)
    stage.spool.end()
    stage.live.drain()

    assert (again.slip, again.id, again.ticket_id) == (job.document, job.id, job.ticket_id)
    assert (before, stage.spool.forgotten) == ([], [job.id])
    assert _stored(stage) == [(JobState.PRINTED, "")]


@pytest.mark.parametrize("age", [RESUMED_S + 1, -60.0], ids=["too old", "of tomorrow"])
def test_paper_for_an_empty_hall_is_not_printed(stage: KioskStage, age: float) -> None:
    _resume(stage, _left(stage, Stage.QUEUED, age=age))

    assert (_stored(stage), stage.spool.jobs) == ([(JobState.FAILED, "outdated")], [])


def test_a_note_is_of_nobody(stage: KioskStage) -> None:
    young = StoredJob("young", "", "usb:x", VIETNAMESE, NOW - 1)
    begun = StoredJob("begun", "", "usb:x", VIETNAMESE, NOW - 1, Stage.SENDING)
    _resume(stage, young, begun)
    stage.spool.end()

    assert stage.spool.slips == [VIETNAMESE]
    assert sorted(stage.spool.forgotten) == ["begun", "young"]


def test_a_job_the_record_has_never_heard_of_is_forgotten(stage: KioskStage) -> None:
    _resume(stage, StoredJob("unheard", "no-ticket", "usb:x", VIETNAMESE, NOW, Stage.SENDING))

    assert stage.spool.forgotten == ["unheard"]


class Posted:
    """What a kiosk with an outbox is told of a job."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []

    def queue_job(self, job_id: str, *, ticket_id: str, device: str, is_reprint: bool) -> None:
        del ticket_id, device
        self.told.append((job_id, "reprint" if is_reprint else "queued"))

    def end_job(
        self,
        end_id: str,
        *,
        job_id: str,
        state: JobState,
        trouble: str,
        noted: Callable[[], None],
    ) -> None:
        del end_id, trouble
        self.told.append((job_id, state.value))
        noted()

    def is_out(self, ticket_id: str) -> None:
        self.told.append((ticket_id, "out"))


def test_an_outbox_hears_of_the_job_before_it_hears_of_its_end(stage: KioskStage) -> None:
    """The one before may have been killed when the job was on the disk and its letter was not."""
    spool, posted = HandSpool(), Posted()
    again = replace(VIETNAMESE, reprint="BẢN IN LẠI 08:20")
    spool.remaining += [
        StoredJob("one", "ticket", "usb:x", VIETNAMESE, NOW, Stage.SENDING),
        StoredJob("two", "ticket", "usb:x", again, NOW, Stage.PRINTED),
    ]
    PaperJobs(stage.live, spool, PRINTER, cast(Any, posted)).resume(lambda: NOW)

    assert posted.told == [
        ("one", "queued"), ("one", "unsure"), ("ticket", "out"),
        ("two", "reprint"), ("two", "printed"), ("ticket", "out"),
    ]  # fmt: skip
    assert spool.forgotten == ["one", "two"]


def test_jobs_of_one_record_stay_with_it(tmp_path: Path) -> None:
    file = tmp_path / "record.db"
    outbox = tmp_path / "outbox" / "one.db"
    one, other = (
        spool_place(f"postgresql://kiosk:secret@{host}/motcua", outbox) for host in ("a", "b")
    )
    same = spool_place("postgresql://somebody@a/motcua", outbox)

    assert spool_place(str(file), None) == tmp_path / "record.db-spool"
    assert one == same != other
    assert one.parent == tmp_path / "outbox" / "spool"
    assert "secret" not in str(one)


def test_an_address_nobody_can_read_gives_no_folder(tmp_path: Path) -> None:
    assert open_spool_folder("postgresql://host:port/x", tmp_path / "x") is None


def test_a_kiosk_finds_what_the_last_one_left(tmp_path: Path) -> None:
    url = str(tmp_path / "record.db")
    first = open_spool_folder(url, None)
    assert first is not None
    first.keep(StoredJob("x", "", "usb:x", VIETNAMESE, 1.0))
    first.close()
    second = open_job_folder(spool_place(url, None), lambda: KINDS)
    assert second is not None

    assert [job.id for job in second.left()] == ["x"]
    second.close()
