"""Many kiosks at once: a quota gives exactly its numbers, a closed day not one more."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from db.day import store
from db.errors import DayClosed, QuotaReached
from db.queue import boards
from db.queue import store as queue_store
from db.record import open_record
from tests.db.day.office import office
from tests.records import command_id

KIOSKS, QUOTA = 8, 20


def _until_refused(url: str, line_id: int) -> list[int]:
    """The numbers one kiosk is given until there are no more."""
    record = open_record(url, deadline_s=30)
    numbers: list[int] = []
    try:
        while True:
            issued = queue_store.issue(record, command_id=command_id(), line_id=line_id)
            numbers.append(issued.ticket.number)
    except (QuotaReached, DayClosed):
        return numbers
    finally:
        record.close()


def test_a_quota_is_exact(record_url: str) -> None:
    with office(record_url) as centre:
        centre.quota("A", QUOTA)
        line = centre.lines["A"]
    with ThreadPoolExecutor(KIOSKS) as kiosks:
        given = list(kiosks.map(lambda _: _until_refused(record_url, line), range(KIOSKS)))

    assert list(range(1, QUOTA + 1)) == sorted(number for each in given for number in each)


def test_nobody_slips_in_behind_the_end(record_url: str) -> None:
    closer = open_record(record_url, deadline_s=30)
    line = boards.lines(closer)[0].id
    with ThreadPoolExecutor(KIOSKS) as kiosks:
        running = [kiosks.submit(_until_refused, record_url, line) for _ in range(KIOSKS)]
        while boards.kiosk_board(closer).lines[0].waiting < KIOSKS:
            continue
        done = store.close_day(closer, command_id=command_id())
        given = sum(len(each.result()) for each in running)
    waiting = boards.kiosk_board(closer).lines[0].waiting
    closer.close()

    assert given == done.unserved
    assert 0 == waiting
