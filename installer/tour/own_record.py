"""A part of the tour that runs beside the others: its own steps, its own example centre."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from db.answers import told
from db.people import boards as people_boards
from db.people import store as people
from db.queue import boards, store
from db.queue.values import Counter
from db.record import Record, open_record
from db.words import Language
from installer.setup_command import set_up_example


def new() -> str:
    """The id of a command."""
    return str(uuid4())


def example_record(out: Path, name: str) -> str:
    """The file of a fresh example centre."""
    file = out / "records" / f"{name}.db"
    file.parent.mkdir(parents=True, exist_ok=True)
    with told(as_json=False):
        set_up_example(str(file))
    return str(file)


def opened(database: str) -> Record:
    return open_record(database)


def staff(record: Record, *numbers: int) -> list[Counter]:
    """Officers sit down at these counters."""
    found = [each for each in boards.counters(record) if each.number in numbers]
    for counter, officer in zip(found, people_boards.officers(record), strict=False):
        people.sit(record, command_id=new(), counter_id=counter.id, officer_id=officer.id)
    return found


def queue(record: Record, each: int = 2) -> None:
    """So many people wait in every line."""
    for line in boards.lines(record):
        for language in list(Language)[:each]:
            store.issue(
                record,
                command_id=new(),
                line_id=line.id,
                purpose=line.purpose,
                language=language,
            )
