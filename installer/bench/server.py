"""A durable PostgreSQL server for the length of a benchmark, in a process of its own.

Prints the address of an empty database; then, for each name read, copies that one under the name
and prints the copy's address. Ends, and removes everything, with its input.
"""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from db.throwaway import ThrowawayServer

TEMPLATE = "template_centre"


def main(folder: Path) -> None:
    with ThrowawayServer(durable=True, folder=folder) as server:
        _say(server.create(TEMPLATE))
        for line in sys.stdin:
            _say(server.create(line.strip(), TEMPLATE))
        server.stop(signal.SIGQUIT)  # nothing of it is kept: no last checkpoint


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
