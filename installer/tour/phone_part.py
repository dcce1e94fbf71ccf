"""The tour's part on a citizen's phone: every page of the real server, in Chromium.
`python -m installer.tour.phone_part OUT`.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from urllib.error import URLError
from urllib.request import urlopen

from db.assistant import questions
from db.hall.addresses import short_id
from db.queue import calling, store
from db.record import Record
from db.words import Language
from installer.driving import WindowTrouble
from installer.tour import browser
from installer.tour.own_record import example_record, new, opened, staff
from installer.tour.steps import Steps

SIZES: Final = {"360": (360, 640), "320": (320, 480)}
_LANGUAGES: Final = ("vi", "en", "fr")
_PAGES: Final = {
    "home": "/?",
    "list": "/p?",
    "sheet": "/p/1.001193?",
    "hours": "/hours?",
    "ask": "/ask?",
    "answer": "/ask?q=khai+sinh+c%E1%BA%A7n+gi%E1%BA%A5y+g%C3%AC&",
    "unknown": "/ask?q=v%C3%A9+m%C3%A1y+bay&",
    "question": "/question?",
    "no-page": "/nothing?",
}
_WAIT_S: Final = 20.0


@contextmanager
def served(database: str) -> Iterator[str]:
    """The phone page's server; its address."""
    command = [sys.executable, "-m", "motcua", "phone", "--host", "127.0.0.1", "--port", "0"]
    with subprocess.Popen(
        [*command, "--database", database], stdout=subprocess.PIPE, text=True
    ) as server:
        try:
            address = server.stdout.readline().strip() if server.stdout else ""
            if not address:
                raise WindowTrouble("the server of the phone page does not start")
            yield address
        finally:
            server.terminate()


def tickets(record: Record) -> dict[str, str]:
    """The pages of one who waits, one who is called and one who is served to the end."""
    (counter,) = staff(record, 3)
    made = [
        store.issue(record, command_id=new(), procedure_code="1.004222").ticket for _ in range(4)
    ]
    over = calling.call_next(record, command_id=new(), counter_id=counter.id)
    store.start(record, command_id=new(), ticket_id=over.id)
    store.finish(record, command_id=new(), ticket_id=over.id)
    called = calling.call_next(record, command_id=new(), counter_id=counter.id)
    known = {"over": over.id, "called": called.id, "waiting": made[-1].id}
    return {f"ticket-{name}": f"/t/{short_id(id_)}?" for name, id_ in known.items()}


def play(out: Path, steps: Steps) -> None:
    """Raises: WindowTrouble."""
    database = example_record(out, "phone")
    record = opened(database)
    pages = _PAGES | tickets(record)
    questions.leave(
        record, command_id=new(), words="Có làm thứ Bảy không?", language=Language.VI, place="phone"
    )
    (out / "pictures").mkdir(parents=True, exist_ok=True)
    with served(database) as address, browser.phone(out / "pictures") as phone:
        _wait_for(address + pages["ticket-called"])
        for language in _LANGUAGES:
            with steps.step(f"phone: every page, in {language}") as step:
                for name, path in pages.items():
                    phone.open(f"{address}{path}l={language}")
                    for words, size in SIZES.items():
                        file = f"phone-{name}-{language}-{words}.png"
                        phone.picture(file, size)
                        step.files.append(f"pictures/{file}")
    record.close()


def _wait_for(address: str) -> None:
    """Until the server has looked at the record."""
    until = time.monotonic() + _WAIT_S
    while time.monotonic() < until:
        try:
            with urlopen(address, timeout=_WAIT_S) as answer:  # noqa: S310 (our own server)
                if answer.status == 200:
                    return
        except URLError:
            time.sleep(0.2)
    raise WindowTrouble(f"{address} does not answer")


def main(out: Path) -> None:
    """Raises: WindowTrouble."""
    steps = Steps(out)
    if lacking := browser.missing():
        with steps.step(f"phone: left out, for want of {lacking}"):
            pass
    else:
        play(out, steps)
    steps.write({}, "log/phone.json")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
