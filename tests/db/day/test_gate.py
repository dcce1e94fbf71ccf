"""What refuses a number: hours, quota, the time left, a closed day; and who may overrule."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from db.day import store
from db.errors import CentreClosed, DayClosed, LastTicketGiven, LineClosed, QuotaReached
from db.queue import boards
from db.queue import store as queue_store
from db.queue.deciding import set_line
from tests.db.day.office import MONDAY, at, office
from tests.records import command_id


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        (at(7), at(7, 30)),
        (at(12), at(13, 30)),
        (at(17), at(7, 30, MONDAY + timedelta(2))),  # the 24th is off
        (at(9, 0, MONDAY + timedelta(6)), at(7, 30, MONDAY + timedelta(7))),
    ],
)
def test_outside_hours_it_says_when_the_centre_opens(
    record_url: str, moment: datetime, opens: datetime
) -> None:
    with office(record_url, moment) as centre:
        before = centre.give()  # for practice, at any hour
        centre.keep_hours()

        with pytest.raises(CentreClosed) as refused:
            centre.give()
        assert opens == refused.value.facts["opens_at"]
        assert "A001" == before.label


def test_the_last_ticket_is_the_last_who_is_served(record_url: str) -> None:
    with office(record_url, at(16)) as centre:
        centre.keep_hours()
        given = [centre.give("D") for _ in range(6)]  # one counter, ten minutes each

        with pytest.raises(LastTicketGiven) as refused:
            centre.give("D")
        assert "D006" == given[-1].label
        assert ("D", at(17)) == (refused.value.facts["line"], refused.value.facts["closes_at"])
        assert "C001" == centre.give("C").label


def test_lunch_is_no_time_to_be_served_in(record_url: str) -> None:
    with office(record_url, at(11)) as centre:  # half an hour, and three and a half
        centre.keep_hours()
        given = [centre.give("D") for _ in range(24)]

        assert "D024" == given[-1].label
        with pytest.raises(LastTicketGiven):
            centre.give("D")


def test_a_quicker_line_gives_more(record_url: str) -> None:
    with office(record_url, at(16)) as centre:
        centre.keep_hours()
        set_line(centre.record, command_id=command_id(), line_id=centre.lines["D"], service_s=300)
        for _ in range(12):
            centre.give("D")

        with pytest.raises(LastTicketGiven):
            centre.give("D")


def test_who_is_called_makes_room_for_half(record_url: str) -> None:
    with office(record_url, at(16)) as centre:
        centre.keep_hours()
        for _ in range(6):
            centre.give("D")
        centre.call(4)
        with pytest.raises(LastTicketGiven):
            centre.give("D")
        set_line(centre.record, command_id=command_id(), line_id=centre.lines["D"], service_s=550)

        assert "D007" == centre.give("D").label


def test_only_counters_where_somebody_sits_count(record_url: str) -> None:
    with office(record_url, at(16, 45)) as centre:
        centre.keep_hours()
        centre.sit(5, 0)  # lines E and F; so does counter 6, where nobody sits
        centre.give("E")

        with pytest.raises(LastTicketGiven):
            centre.give("E")
        centre.sit(6, 1)
        assert "E002" == centre.give("E").label


def test_a_quota_counts_every_visit_to_the_line(record_url: str) -> None:
    with office(record_url) as centre:
        centre.quota("B", 3)
        centre.give("B")
        centre.give("A", "B")
        through = centre.give("A", "C", "B")
        queue_store.cancel(centre.record, command_id=command_id(), ticket_id=through.id)

        with pytest.raises(QuotaReached) as refused:
            centre.give("A", "B")
        assert {"line": "B", "quota": 3} == refused.value.facts
        with pytest.raises(QuotaReached):
            centre.give("B")
        centre.quota("B", None)
        assert "B002" == centre.give("B").label


def test_a_quota_starts_anew_the_next_day(record_url: str) -> None:
    with office(record_url) as centre:
        centre.quota("A", 1)
        centre.give()
        with pytest.raises(QuotaReached):
            centre.give()
        centre.clock.forward(days=1)

        assert "A001" == centre.give().label


def test_an_officer_overrules_with_a_reason(record_url: str) -> None:
    with office(record_url, at(19)) as centre:
        centre.keep_hours()
        centre.quota("A", 0)
        with pytest.raises(CentreClosed):
            centre.give(overrule="  ")
        ticket = centre.give(overrule="from the hospital")
        store.close_day(centre.record, command_id=command_id())

        with pytest.raises(DayClosed) as refused:
            centre.give(overrule="once more")
        (issued,) = [
            each
            for each in boards.events(centre.record, ticket_id=ticket.id)
            if each.action == "issue"
        ]
        assert "from the hospital" == issued.reason
        assert {"day": MONDAY} == refused.value.facts


def test_a_refusal_changes_nothing(record_url: str) -> None:
    with office(record_url) as centre:
        centre.quota("A", 0)
        before = boards.version(centre.record)
        with pytest.raises(QuotaReached):
            centre.give()
        centre.quota("A", 1)

        assert "A001" == centre.give().label
        assert before + 2 == boards.version(centre.record)


def test_a_closed_line_stays_closed(record_url: str) -> None:
    with office(record_url) as centre:
        set_line(centre.record, command_id=command_id(), line_id=centre.lines["B"], is_open=False)

        with pytest.raises(LineClosed):
            centre.give("A", "B", overrule="please")
