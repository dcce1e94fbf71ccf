"""Print jobs on this machine's disk: there before their first byte, gone once their end is noted.

How far a job came is the end of its file's name, and a rename is one step. So whoever kills the
program leaves each job either waiting, with no byte of it sent, or under way, when nobody can know
what stands on paper, or ended.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from db.outbox.encoding import encoded, revive
from printing.outcome import Outcome, Printed, Sent, Trouble
from printing.own_folder import LOCK, OwnFolder, abandoned, flush
from printing.sheet import Document

_SPOILT: Final = ".spoilt"
_PART: Final = ".part"
_log = logging.getLogger(__name__)


class Stage(StrEnum):
    QUEUED = "queued"  # no byte was sent
    SENDING = "sending"  # all, some or none of it is on paper
    PRINTED = "printed"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class StoredJob:
    id: str
    ticket_id: str  # "" for what is no ticket's
    device: str
    document: Document
    queued_at: float  # seconds since 1970, by this machine's clock
    stage: Stage = Stage.QUEUED
    code: str = ""  # of the trouble or the warning it ended with


class JobFolder:
    """Jobs of one program; what ended programs of its kind have left is taken over.

    Nothing here raises: a disk that is full or gone keeps nobody from the paper, and is logged.
    `kinds` are the classes of documents; they are asked for only when something was left.
    """

    def __init__(self, own: OwnFolder, kinds: Callable[[], Iterable[type]]) -> None:
        self._own = own
        self._kinds = kinds

    def keep(self, job: StoredJob) -> None:
        """Survives the program from here on, and a cut of the power from `begin` on."""
        told = {
            "ticket_id": job.ticket_id,
            "device": job.device,
            "queued_at": job.queued_at,
            "kind": type(job.document).__name__,
            "document": json.loads(encoded(job.document)),
        }
        with self._folder(f"keep {job.id}") as folder:
            part = folder / f"{job.id}{_PART}"
            part.write_text(json.dumps(told, ensure_ascii=False), "utf-8")
            part.replace(folder / f"{job.id}.{Stage.QUEUED}")

    def begin(self, job: StoredJob) -> None:
        """Before the first byte: a power cut must not make it look as if there had been none."""
        with self._folder(f"begin {job.id}") as folder:
            if not any(folder.glob(f"{job.id}.*")):
                self.keep(job)
            flush(_moved(folder, job.id, Stage.SENDING))

    def end(self, job_id: str, outcome: Outcome) -> None:
        """What became of it; `forget` follows when that is noted elsewhere."""
        stage, code = ended(outcome)
        with self._folder(f"end {job_id}") as folder:
            _moved(folder, job_id, stage, code)

    def forget(self, job_id: str) -> None:
        with self._folder(f"forget {job_id}") as folder:
            for file in folder.glob(f"{job_id}.*"):
                file.unlink()

    def left(self) -> tuple[StoredJob, ...]:
        """What was left, oldest first. A file that nobody can read is put aside for a person."""
        found: list[StoredJob] = []
        with self._folder("look into") as folder:
            files = sorted(each for each in folder.iterdir() if each.name != LOCK)
            kinds = {kind.__name__: kind for kind in self._kinds()} if files else {}
            for file in files:
                if file.suffix == _PART:  # nobody was promised paper by it
                    file.unlink()
                elif file.suffix != _SPOILT:
                    found += _read(file, kinds)
        return tuple(sorted(found, key=lambda job: job.queued_at))

    def close(self) -> None:
        self._own.close()

    @contextmanager
    def _folder(self, doing: str) -> Iterator[Path]:
        with _tried(doing):
            yield self._own.path


def open_job_folder(place: Path, kinds: Callable[[], Iterable[type]]) -> JobFolder | None:
    """None where this machine's disk gives none: then jobs live as long as the program."""
    with _tried("open"):
        own = OwnFolder(place)
        _take_over(place, own.path)
        return JobFolder(own, kinds)
    return None


def ended(outcome: Outcome) -> tuple[Stage, str]:
    """The stage in which a job ended, and the code of its trouble or warning."""
    match outcome:
        case Trouble():
            return Stage.FAILED, outcome.code.value
        case Printed():
            return Stage.PRINTED, outcome.warning.value if outcome.warning else ""
        case Sent():
            return Stage.SENT, outcome.warning.value if outcome.warning else ""


@contextmanager
def _tried(doing: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        _log.warning("the folder of print jobs: cannot %s: %s", doing, error)


def _moved(folder: Path, job_id: str, stage: Stage, code: str = "") -> Path:
    file = next(folder.glob(f"{job_id}.*"), None)
    if file is None:
        raise FileNotFoundError("it was not kept")
    return file.replace(folder / (f"{job_id}.{stage}" + (f"-{code}" if code else "")))


def _take_over(place: Path, own: Path) -> None:
    for folder, lock in abandoned(place, own):
        for file in folder.iterdir():
            if file.name != LOCK:
                file.replace(own / file.name)
        lock.close()


def _read(file: Path, kinds: dict[str, type]) -> list[StoredJob]:
    stage, _, code = file.suffix[1:].partition("-")
    try:
        told = json.loads(file.read_text("utf-8"))
        document = revive(kinds[told["kind"]], told["document"])
        at = float(told["queued_at"])
        job = StoredJob(
            file.stem, str(told["ticket_id"]), str(told["device"]), document, at, Stage(stage), code
        )
    except (ValueError, KeyError, TypeError) as error:
        _log.warning("a print job of another version, or spoilt: %s: %s", file, error)
        file.replace(file.with_suffix(_SPOILT))
        return []
    return [job]
