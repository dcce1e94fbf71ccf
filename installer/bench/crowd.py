"""Several clients of one record at once, and the milliseconds of all of them."""

from __future__ import annotations

import json
from typing import Any

from installer.bench.child import PATIENCE_S, Child
from installer.bench.progress import Progress
from installer.bench.queue_rounds import Times


def crowd(progress: Progress, work: str, *, clients: int, **told: Any) -> Times:
    """So many clients do a `work` of `crowd_process`, told the rest. Raises: ChildFailed."""
    task = json.dumps({"work": work, "clients": clients, **told})
    with Child("installer.bench.crowd_process", task, progress=progress) as child:
        while True:
            found = child.wait_for("^(done|times) (.+)", PATIENCE_S)
            if found[1] == "times":
                times: Times = json.loads(found[2])
                return times
            progress.step(int(found[2]))
