from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from printing.address import Address, Kind
from printing.documents import KINDS
from printing.job_folder import JobFolder, StoredJob
from printing.outcome import Outcome, Printed, Sent, Trouble, TroubleCode
from printing.own_folder import OwnFolder
from printing.sheet import Document
from printing.spool import Spool
from tests.printing.samples import ALL, VIETNAMESE

SCREEN = Address(Kind.SCREEN)


def here(callback: Callable[[], None]) -> None:
    callback()


def never(error: Exception) -> None:
    raise AssertionError from error


def test_jobs_are_done_in_order_off_the_window_thread(tmp_path: Path) -> None:
    outcomes: list[tuple[str, Outcome, bool]] = []
    spool = Spool(here)

    for slip in ALL:
        address = Address(Kind.ESCPOS, str(tmp_path / slip.number))
        spool.submit(
            slip,
            address,
            lambda outcome, n=slip.number: outcomes.append(  # type: ignore[misc]
                (n, outcome, threading.current_thread() is threading.main_thread())
            ),
            never,
        )
    spool.close()

    assert outcomes == [(slip.number, Printed(), False) for slip in ALL]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["A012", "B105", "C007", "D999"]


def test_results_come_only_through_post() -> None:
    posted: list[Callable[[], None]] = []
    outcomes: list[Outcome] = []
    spool = Spool(posted.append)

    spool.submit(VIETNAMESE, SCREEN, outcomes.append, never)
    spool.close()

    assert outcomes == []
    posted.pop()()
    assert outcomes == [Printed()]


def test_trouble_is_an_outcome_and_the_next_job_goes_on() -> None:
    outcomes: list[Outcome] = []
    spool = Spool(here)

    spool.submit(VIETNAMESE, Address(Kind.USB, "/dev/no-such"), outcomes.append, never)
    spool.submit(VIETNAMESE, SCREEN, outcomes.append, never)
    spool.close()

    assert isinstance(outcomes[0], Trouble)
    assert outcomes[0].code is TroubleCode.NOT_FOUND
    assert outcomes[1:] == [Printed()]


def test_a_bug_reaches_failed_and_the_next_job_goes_on() -> None:
    ids: list[str] = []
    errors: list[Exception] = []
    outcomes: list[Outcome] = []

    def deliver(slip: Document, address: Address, job_id: str, torn: bool) -> Outcome:
        ids.append(job_id)
        if len(ids) == 1:
            raise ZeroDivisionError
        return Sent()

    spool = Spool(here, deliver)
    spool.submit(VIETNAMESE, SCREEN, outcomes.append, errors.append)
    spool.submit(VIETNAMESE, SCREEN, outcomes.append, errors.append)
    spool.close()

    assert [type(error) for error in errors] == [ZeroDivisionError]
    assert outcomes == [Sent()]
    assert ids == ["0001", "0002"]


def test_close_may_be_called_twice_and_ends_the_thread() -> None:
    spool = Spool(here)

    spool.close()
    spool.close()

    assert not [thread for thread in threading.enumerate() if thread.name == "print"]
    with pytest.raises(RuntimeError, match="closed"):
        spool.submit(VIETNAMESE, SCREEN, lambda _: None, never)


def test_a_torn_job_is_ended_before_the_next_one() -> None:
    outcomes = [Trouble(TroubleCode.STALLED, "", 700, is_torn=True), Trouble(TroubleCode.OFFLINE)]
    torn: list[bool] = []

    def deliver(slip: Document, address: Address, job_id: str, after_torn: bool) -> Outcome:
        torn.append(after_torn)
        return outcomes.pop(0) if outcomes else Printed()

    spool = Spool(here, deliver)
    for _ in range(4):
        spool.submit(VIETNAMESE, SCREEN, lambda _: None, never)
    spool.close()

    assert torn == [False, True, True, False]


def test_what_is_submitted_while_the_folder_is_opened_was_not_left(tmp_path: Path) -> None:
    """It would be printed twice: as the new job it is, and as one an earlier program left."""
    reading, go_on = threading.Event(), threading.Event()

    class SlowFolder(JobFolder):
        def left(self) -> tuple[StoredJob, ...]:
            reading.set()
            assert go_on.wait(10)
            return super().left()

    def opened() -> JobFolder:
        return SlowFolder(OwnFolder(tmp_path), lambda: KINDS)

    left: list[StoredJob] = []
    delivered: list[Document] = []

    def deliver(slip: Document, address: Address, mark: str, after_torn: bool) -> Outcome:
        delivered.append(slip)
        return Printed()

    spool = Spool(here, deliver, opened)
    spool.take_up(left.extend)
    assert reading.wait(10)
    spool.submit(VIETNAMESE, SCREEN, lambda _: None, never, job_id="new", ticket_id="t")
    go_on.set()
    spool.close()

    assert (left, delivered) == ([], [VIETNAMESE])
