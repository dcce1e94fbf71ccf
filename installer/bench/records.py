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
_TEMPLATE = "template_centre"


def room_on_disk(folders: Iterable[Path] | None = None) -> Path:
    """Where a temporary file is on a disk, if there is such a place: memory answers no fsync."""
    if folders is None:
        data = user_data_path("motcua")
        there = next(folder for folder in (data, *data.parents) if folder.is_dir())
        folders = (Path(tempfile.gettempdir()), Path("/var/tmp"), there)  # noqa: S108  # FHS: on disk
    known = [folder for folder in folders if folder.is_dir()]
    return next((each for each in known if file_system(each) not in _IN_MEMORY), known[0])


class DiskTooSmall(RuntimeError):
    """The message says where room is missing, and how much."""


class Records:
    """What `backends` need is made at the start of the block, and all removed at its end."""

    def __init__(
        self, progress: Progress, backends: Collection[Backend], bytes_needed: int = 0
    ) -> None:
        self._progress = progress
        self._backends = backends
        self._bytes_needed = bytes_needed
        self._stack = ExitStack()
        self._server: Child | None = None
        self._copies = 0
        self.folder = room_on_disk()

    def __enter__(self) -> Self:
        """Raises: DiskTooSmall, ChildFailed."""
        room = self.folder
        free = shutil.disk_usage(room).free
        if free < self._bytes_needed:
            raise DiskTooSmall(
                f"The benchmark needs {self._bytes_needed / 1e9:.1f} GB in {room}, and"
                f" {free / 1e9:.1f} GB are free there."
            )
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
        self._progress.task(f"making a record on {backend}")
        return self._make(backend, self._next_name(), _TEMPLATE)

    def empty(self, backend: Backend) -> str:
        """An address where no centre has been set up yet. Raises: ChildFailed."""
        return self._make(backend, self._next_name())

    def _next_name(self) -> str:
        self._copies += 1
        return f"record_{self._copies}"

    def _make(self, backend: Backend, name: str, template: str = "") -> str:
        if backend is Backend.SQLITE:
            made = self.folder / f"{name}.db"
            if template:
                shutil.copyfile(self.folder / f"{template}.db", made)
            return str(made)
        if self._server is None:
            raise ValueError("no server was asked for")
        self._server.tell(f"{name} {template}")
        return self._server.wait_for("^postgresql:.+")[0]

    def _prepare(self, room: Path) -> None:
        if Backend.SQLITE in self._backends:
            self._progress.task("setting up the example centre on SQLite")
            _set_up(self._make(Backend.SQLITE, _TEMPLATE))
        if Backend.POSTGRESQL in self._backends:
            self._progress.task("starting a PostgreSQL server")
            server = Child("installer.bench.server", str(room), progress=self._progress)
            self._server = self._stack.enter_context(server)
            self._progress.task("setting up the example centre on PostgreSQL")
            _set_up(self._make(Backend.POSTGRESQL, _TEMPLATE))


def _set_up(url: str) -> None:
    set_up(url, EXAMPLE)
    record = open_record(url)
    try:
        starter = read_catalogue(CATALOGUE)
        import_catalogue(record, starter.procedures, starter.fields, str(uuid4()))
    finally:
        record.close()
