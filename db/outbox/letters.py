"""The letters of a kiosk to its record: written with what they tell, sent when it answers."""

from __future__ import annotations

from db.outbox.encoding import decoded, encoded
from db.outbox.file import LocalFile
from db.outbox.values import Kind, Letter, Post
from db.queue.values import Ticket

_KEPT = 2000  # letters that are merged; some weeks of tickets to look up


class Letters:
    def __init__(self, local: LocalFile) -> None:
        self._local = local

    def write(self, *posts: Post) -> None:
        """One whose command id is there already stays as it is."""
        with self._local.writing():
            for each in posts:
                self.add(each)

    def add(self, post: Post) -> None:
        """Inside a local transaction."""
        self._local.run(
            "INSERT INTO letter (command_id, kind, payload, asked_id) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (command_id) DO NOTHING",
            (post.command_id, post.kind.value, encoded(post.payload), post.asked_id),
        )

    def next(self) -> Letter | None:
        """The oldest; tickets before everything that is said about them."""
        rows = self._local.rows(
            "SELECT seq, command_id, kind, payload FROM letter WHERE state = 'waiting'"
            " ORDER BY kind <> 'issue', seq LIMIT 1"
        )
        if not rows:
            return None
        seq, command_id, kind, payload = rows[0]
        return Letter(seq, command_id, Kind(kind), decoded(dict, payload))

    def merged(self, letter: Letter) -> None:
        """The record has it. A ticket given here can still be looked up for a while."""
        with self._local.writing():
            if letter.kind is Kind.ISSUE:
                self._local.run("UPDATE letter SET state = 'merged' WHERE seq = ?", (letter.seq,))
            else:
                self._local.run("DELETE FROM letter WHERE seq = ?", (letter.seq,))
            self._local.run(
                "DELETE FROM letter WHERE state = 'merged' AND seq < ?", (letter.seq - _KEPT,)
            )

    def stuck(self, letter: Letter, problem: str) -> None:
        """The record does not take it; it is kept, and tried again at the next start."""
        with self._local.writing():
            self._local.run(
                "UPDATE letter SET state = 'stuck', problem = ? WHERE seq = ?",
                (problem, letter.seq),
            )

    def try_again(self) -> None:
        """Inside a local transaction."""
        self._local.run("UPDATE letter SET state = 'waiting' WHERE state = 'stuck'")

    def keep_back(self, problem: str) -> None:
        """What is there is not for this record. Inside a local transaction."""
        self._local.run(
            "UPDATE letter SET state = 'foreign', problem = ? WHERE state IN ('waiting', 'stuck')",
            (problem,),
        )

    def unmerged(self) -> int:
        """How many tickets are on paper and not in the record."""
        ((count,),) = self._local.rows(
            "SELECT count(*) FROM letter WHERE kind = 'issue' AND state <> 'merged'"
        )
        return int(count)

    def last_given(self) -> Ticket | None:
        """The ticket that was given here last."""
        return self._ticket("asked_id IS NOT NULL ORDER BY seq DESC LIMIT 1")

    def given(self, asked_id: str) -> Ticket | None:
        """The ticket that this wish was given here."""
        return self._ticket("asked_id = ?", asked_id)

    def _ticket(self, which: str, *parameters: str) -> Ticket | None:
        rows = self._local.rows(f"SELECT payload FROM letter WHERE {which}", parameters)  # noqa: S608
        if not rows:
            return None
        ticket: Ticket = decoded(Ticket, decoded(dict, rows[0][0])["ticket"])
        return ticket
