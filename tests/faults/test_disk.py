"""The disk is full, or the record may not be written: told clearly, nothing lost, and it goes on
when there is space again."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from uuid import uuid4

import pytest

from db.errors import RecordFull, RecordReadOnly
from db.queue import boards
from db.queue.rules import Action
from db.record import Record, open_record
from tests.db.queue.hall import Hall
from tests.faults import disk
from tests.faults.audit import Ledger, assert_whole
from tests.faults.counts import Counts
from tests.faults.picture import Picture
from tests.processes import QueueProcess


def test_a_full_disk_is_told_and_leaves_no_gap(template_file: Path, counts: Counts) -> None:
    try:
        with disk.small_disk(8) as place:
            path = place / "record.db"
            shutil.copyfile(template_file, path)
            _fill_and_free(path, counts)
    except disk.SmallDiskMissing as missing:
        pytest.skip(f"{missing}; tests/db/test_record.py lets a file not grow everywhere")


def _fill_and_free(path: Path, counts: Counts) -> None:
    ledger = Ledger()
    process = QueueProcess(str(path))
    record = open_record(str(path))
    with Picture(str(path)) as picture:
        _issue(process, ledger)
        picture.wait_for(boards.version(record))
        filler = disk.fill(path.parent)
        while _issue(process, ledger) != RecordFull.code:
            disk.fill(path.parent)
        with pytest.raises(RecordFull):
            Hall(record).issue()
        full = len(boards.events(record))
        picture.look()
        picture.wait_for(boards.version(record))
        filler.unlink()
        freed = time.monotonic()
        assert None is _issue(process, ledger)
        counts.healed("a full disk", picture.wait_for(boards.version(record)) - freed)
    process.close()

    assert [] == picture.troubles
    assert full + 1 == len(boards.events(record))
    assert_whole(record, ledger, counts)
    record.close()


def _issue(process: QueueProcess, ledger: Ledger) -> str | None:
    """The code of the trouble, if there is one."""
    command_id = str(uuid4())
    answer = process.do("issue --line A", command_id)
    if "id" in answer:
        ledger.note(command_id, Action.ISSUE, answer["id"], answer["label"])
    trouble: str | None = answer.get("trouble")
    return trouble


@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "kept_open"),
    [(0o400, 0o700, False), (0o400, 0o500, False), (0o400, 0o500, True), (0o600, 0o500, False)],
    ids=["file", "file-and-folder", "while-another-has-it-open", "folder"],
)
def test_what_may_not_be_written_is_told(
    template_file: Path, counts: Counts, file_mode: int, folder_mode: int, kept_open: bool
) -> None:
    content = template_file.read_bytes()
    with disk.own_folder() as folder, disk.ordinary_user():
        path = folder / "record.db"
        path.write_bytes(content)
        before = Hall(open_record(str(path)))
        last = before.issue().number
        if not kept_open:
            before.record.close()
        path.chmod(file_mode)
        for beside in folder.glob("record.db-*"):
            beside.chmod(file_mode)
        folder.chmod(folder_mode)

        with Picture(str(path)) as picture:
            with pytest.raises(RecordReadOnly):
                _issue_anew(str(path))
            counts.add(told_that_it_is_read_only=1)
            folder.chmod(0o700)
            for each in folder.glob("record.db*"):
                each.chmod(0o600)
            freed = time.monotonic()
            after = _issue_anew(str(path))
            counts.healed("a record that could not be written", picture.wait_for(after[1]) - freed)
        if kept_open:
            before.record.close()

    assert last + 1 == after[0]


def _issue_anew(path: str) -> tuple[int, int]:
    """By a program that starts now: the number, and the version of the record then."""
    record: Record = open_record(path, deadline_s=2)
    try:
        return Hall(record).issue().number, boards.version(record)
    finally:
        record.close()
