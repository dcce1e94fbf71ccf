"""The thread on which a local model is asked, so that a slow one holds nobody up."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Iterable
from functools import partial

from db.assistant.local_model import DEADLINE_S, LocalModel
from db.assistant.rephrase import Rephrased, rephrase
from db.assistant.values import Passage

logger = logging.getLogger(__name__)
Post = Callable[[Callable[[], None]], None]


class Rephraser:
    """One passage at a time: what is asked meanwhile is not asked at all. `post` hops to the
    window's own thread; the thread begins with the first passage."""

    def __init__(self, post: Post, deadline_s: float = DEADLINE_S) -> None:
        self._post = post
        self._deadline_s = deadline_s
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(  # noqa: TID251  # the one thread that waits for a model
            target=self._work_off, name="motcua-model", daemon=True
        )
        self._busy = threading.Event()

    def ask(
        self,
        model: LocalModel | None,
        passage: Passage,
        done: Callable[[Rephrased], None],
        names: Iterable[str] = (),
    ) -> bool:
        """Post the machine's words to `done`, or nothing where they are of no use.

        False: no model, or it is busy with another passage.
        """
        if model is None or self._busy.is_set():
            return False
        self._busy.set()
        if self._thread.ident is None:
            self._thread.start()
        self._jobs.put(partial(self._rephrase, model, passage, done, tuple(names)))
        return True

    def close(self) -> None:
        """Waits at most as long as a model may take."""
        self._jobs.put(None)
        if self._thread.ident is not None:
            self._thread.join(self._deadline_s + 1)

    def _work_off(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except Exception:
                logger.exception("unexpected failure while a model was asked")
            finally:
                self._busy.clear()

    def _rephrase(
        self,
        model: LocalModel,
        passage: Passage,
        done: Callable[[Rephrased], None],
        names: tuple[str, ...],
    ) -> None:
        said = rephrase(model, passage, names, self._deadline_s)
        if said.by_machine:
            self._post(partial(done, said))
