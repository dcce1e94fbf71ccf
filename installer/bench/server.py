"""A durable PostgreSQL server for the length of a benchmark, in a process of its own.

For each line "NAME" it makes an empty database, for "NAME TEMPLATE" a copy of that one, and prints
the address. Ends, and removes everything, with its input.
"""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from db.throwaway import ThrowawayServer


def main(folder: Path) -> None:
    with ThrowawayServer(durable=True, folder=folder) as server:
        for line in sys.stdin:
            name, *template = line.split()
            _say(server.create(name, *template))
        server.stop(signal.SIGQUIT)  # nothing of it is kept: no last checkpoint


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
