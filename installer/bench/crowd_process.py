"""The process that several clients are forked from, so that everything is imported only once.

Its argument is a task as JSON. Prints "done N" on the way, at the end "times" and all milliseconds.
"""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any, Final

from installer.bench.pace_rounds import paced_actions
from installer.bench.queue_rounds import Times, timed_rounds

WORKS: Final[dict[str, Callable[..., Times]]] = {"rounds": timed_rounds, "pace": paced_actions}

_TOLD_EVERY_S = 0.2
_FORK = get_context("fork")


def main(task: dict[str, Any]) -> None:
    work, clients = WORKS[task.pop("work")], task.pop("clients")
    together, counts = _FORK.Barrier(clients), _FORK.Array("i", clients, lock=False)
    parent = os.getpid()

    def client(seat: int, answer: Connection) -> None:
        random.seed()  # not the twin of its siblings

        def told(done: int) -> None:
            counts[seat] = done
            if os.getppid() != parent:
                sys.exit("nobody waits for the answer")

        answer.send(work(seat=seat, ready=together.wait, told=told, **task))

    answers = []
    for seat in range(clients):
        mine, theirs = _FORK.Pipe(duplex=False)
        _FORK.Process(target=client, args=(seat, theirs), daemon=True).start()
        theirs.close()
        answers.append(mine)
    times: Times = {}
    while answers:
        told_now = wait(answers, _TOLD_EVERY_S)
        for answer in [each for each in answers if each in told_now]:
            for name, measured in answer.recv().items():  # EOFError where the client failed
                times.setdefault(name, []).extend(measured)
            answers.remove(answer)
        _say(f"done {sum(counts)}")
    _say(f"times {json.dumps(times)}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
