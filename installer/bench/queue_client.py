"""One of several clients of a benchmarked record, in a process of its own.

Says "ready", begins at the first line it reads, says "done N" on the way, and prints its
milliseconds as one JSON object.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from installer.bench.queue_rounds import timed_rounds

TOLD_EVERY = 10


def main(url: str, folder: str, seat: str, rounds: str, at_most_s: str) -> None:
    times = timed_rounds(
        url,
        Path(folder),
        seat=int(seat),
        rounds=int(rounds),
        at_most_s=float(at_most_s),
        ready=_ready,
        told=_told,
    )
    _say(json.dumps(times))


def _ready() -> None:
    _say("ready")
    sys.stdin.readline()


def _told(done: int) -> None:
    if done % TOLD_EVERY == 0:
        _say(f"done {done}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
