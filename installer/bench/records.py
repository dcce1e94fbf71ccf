"""Fresh records for the groups to measure on: copies of one example centre a back end."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection, Iterable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

from platformdirs import user_data_path

from db.catalogue.folder import read_catalogue
from db.catalogue.store import import_catalogue
from db.engine import file_system
from db.record import open_record
from db.setup import set_up
from installer.bench.child import Child
from installer.bench.figures import Backend
from installer.bench.progress import Progress
from installer.setup_command import CATALOGUE, EXAMPLE

_IN_MEMORY = {"tmpfs", "ramfs"}
_SERVER_LEAVES_S = 30.0


def room_on_disk(folders: Iterable[Path] | None = None) -> Path:
    """Where a temporary file is on a disk, if there is such a place: memory answers no fsync."""
    if folders is None:
        data = user_data_path("motcua")
        there = next(folder for folder in (data, *data.parents) if folder.is_dir())
        folders = (Path(tempfile.gettempdir()), Path("/var/tmp"), there)  # noqa: S108  # FHS: on disk
    known = [folder for folder in folders if folder.is_dir()]
    return next((each for each in known if file_system(each) not in _IN_MEMORY), known[0])


class Records:
    """What `backends` need is made at the start of the block, and all removed at its end."""

    def __init__(self, progress: Progress, backends: Collection[Backend]) -> None:
        self._progress = progress
        self._backends = backends
        self._stack = ExitStack()
        self._server: Child | None = None
        self._copies = 0
        self.folder = room_on_disk()

    def __enter__(self) -> Self:
        room = self.folder
        temporary = tempfile.TemporaryDirectory(prefix="motcua-bench-", dir=room)
        self.folder = Path(self._stack.enter_context(temporary))
        try:
            self._prepare(room)
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if self._server is not None:
                self._progress.task("stopping the PostgreSQL server")
                self._server.leave(_SERVER_LEAVES_S)
        finally:
            self._stack.close()

    def fresh(self, backend: Backend) -> str:
        """The address of a ready example centre that nobody has used. Raises: ChildFailed."""
        self._copies += 1
        self._progress.task(f"making a record on {backend}")
        if backend is Backend.SQLITE:
            copy = self.folder / f"record-{self._copies}.db"
            shutil.copyfile(self._template, copy)
            return str(copy)
        if self._server is None:
            raise ValueError("no server was asked for")
        self._server.tell(f"record_{self._copies}")
        return self._server.wait_for("^postgresql:.+")[0]

    @property
    def _template(self) -> Path:
        return self.folder / "template.db"

    def _prepare(self, room: Path) -> None:
        if Backend.SQLITE in self._backends:
            self._progress.task("setting up the example centre on SQLite")
            _set_up(str(self._template))
        if Backend.POSTGRESQL in self._backends:
            self._progress.task("starting a PostgreSQL server")
            server = Child("installer.bench.server", str(room), progress=self._progress)
            self._server = self._stack.enter_context(server)
            url = self._server.wait_for("^postgresql:.+")[0]
            self._progress.task("setting up the example centre on PostgreSQL")
            _set_up(url)


def _set_up(url: str) -> None:
    set_up(url, EXAMPLE)
    record = open_record(url)
    try:
        starter = read_catalogue(CATALOGUE)
        import_catalogue(record, starter.procedures, starter.fields, str(uuid4()))
    finally:
        record.close()
