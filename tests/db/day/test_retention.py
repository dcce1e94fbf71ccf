"""What is forgotten as days end, and what is not."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from db.assistant import questions, questions_boards
from db.assistant.question_values import Question
from db.day import retention
from db.day import store as day_store
from db.errors import Unknown
from db.hall.boards import notices
from db.hall.store import end_emergency, put_notice, raise_emergency, take_down
from db.hall.zones import remove_zone, set_zone
from db.queue import store
from db.queue.verify import verify
from db.record import Record
from db.tables.centre import command
from db.words import Language, Names
from tests.db.day.office import Office, at, office
from tests.db.test_plans import plans_of
from tests.records import command_id


def leave(record: Record) -> Question:
    return questions.leave(
        record, command_id=command_id(), words="Nộp ở đâu?", language=Language.VI, place="phone"
    )


def days_pass(centre: Office, days: int) -> None:
    """One number each day."""
    for _ in range(days):
        centre.clock.now += timedelta(days=1)
        centre.give("A")


def commands(record: Record) -> int:
    count: int = record.ask(
        lambda look: look.connection.execute(select(func.count()).select_from(command)).scalar_one()
    )
    return count


def test_an_answer_stays_thirty_days_and_a_question_ninety(record_url: str) -> None:
    with office(record_url) as centre:
        record = centre.record
        answered, dropped, waiting = leave(record), leave(record), leave(record)
        days_pass(centre, 5)
        questions.answer(
            record, command_id=command_id(), question_id=answered.id, answer="Ở quầy 4."
        )
        questions.drop(record, command_id=command_id(), question_id=dropped.id, reason="Lặp lại.")
        days_pass(centre, 30)
        kept = [questions_boards.by_code(record, each.code).id for each in (answered, dropped)]
        days_pass(centre, 1)
        for each in (answered, dropped):
            with pytest.raises(Unknown):
                questions_boards.by_code(record, each.code)
        days_pass(centre, 54)
        assert (waiting,) == questions_boards.open_questions(record)
        days_pass(centre, 1)

        assert [answered.id, dropped.id] == kept
        assert () == questions_boards.open_questions(record)


def test_a_notice_stays_ninety_days_after_its_end(record_url: str) -> None:
    with office(record_url) as centre:
        record, now = centre.record, centre.clock.now

        def put(words: str, **more: Any) -> int:
            return put_notice(record, command_id=command_id(), texts=Names(words), **more).id

        def raised(words: str, zone_code: str = "") -> None:
            raise_emergency(
                record, command_id=command_id(), texts=Names(words), zone_code=zone_code
            )

        def kept() -> set[str]:
            return {each.texts.vi for each in notices(record, everything=True)}

        set_zone(record, command_id=command_id(), code="A", names=Names("Khu A"), counters=[])
        put("Nghỉ Tết", ends_at=now + timedelta(days=10))
        put("Luôn đọc")
        put("Viết muộn", ends_at=now - timedelta(days=200))
        put("Ở khu A", zone_code="A")
        taken_down = put("Gỡ xuống", ends_at=now + timedelta(days=200))
        raised("Mất điện", "A")
        raised("Có cháy")
        end_emergency(record, command_id=command_id(), zone_code="")
        days_pass(centre, 5)
        take_down(record, command_id=command_id(), notice_id=taken_down)
        remove_zone(record, command_id=command_id(), code="A")
        days_pass(centre, 85)
        after = [kept()]
        for days in (1, 4, 1, 4, 1):  # on days 91, 95, 96, 100 and 101
            days_pass(centre, days)
            after.append(kept())

    always, in_ten, on_the_fifth = {"Luôn đọc"}, {"Nghỉ Tết"}, {"Gỡ xuống", "Ở khu A", "Mất điện"}
    assert [
        always | in_ten | on_the_fifth | {"Viết muộn", "Có cháy"},
        always | in_ten | on_the_fifth, always | in_ten | on_the_fifth,
        always | in_ten, always | in_ten, always,
    ] == after  # fmt: skip


def test_a_standing_emergency_is_never_forgotten(record_url: str) -> None:
    with office(record_url) as centre:
        fire = raise_emergency(centre.record, command_id=command_id(), texts=Names("Có cháy"))
        days_pass(centre, 1)
        centre.clock.now += timedelta(days=400)
        days_pass(centre, 1)

        assert (fire,) == notices(centre.record)


def test_a_day_closed_by_hand_forgets_too(record_url: str) -> None:
    with office(record_url) as centre:
        leave(centre.record)
        centre.give("A")
        centre.clock.now += timedelta(days=91)
        day_store.close_day(centre.record, command_id=command_id(), reason="")

        assert 0 == questions_boards.count_open(centre.record)


def test_a_command_of_the_last_thirty_days_is_recognised(record_url: str) -> None:
    with office(record_url, at(9)) as centre:
        once, record = command_id(), centre.record
        first = store.issue(record, command_id=once, line_id=centre.lines["A"]).ticket
        days_pass(centre, 30)
        again = store.issue(record, command_id=once, line_id=centre.lines["A"]).ticket

        assert first.id == again.id


def test_older_commands_go_part_by_part_and_the_histories_stay(record_url: str) -> None:
    with office(record_url) as centre:
        record = centre.record
        tickets = [centre.give("A") for _ in range(40)]
        for first in "0127fg+":  # ids that are no UUID
            store.issue(record, command_id=f"{first}-mine", line_id=centre.lines["B"])
        before = commands(record)
        centre.clock.now += timedelta(days=31)
        days_pass(centre, retention.PARTS - 1)
        some_left = commands(record)
        days_pass(centre, 1)

        assert before + retention.PARTS - 1 > some_left
        # The first of these days may have been forgotten itself.
        assert commands(record) in {retention.PARTS - 1, retention.PARTS}
        assert () == verify(record, whole=True).faults
        assert [centre.now(each).label for each in tickets] == [each.label for each in tickets]


def test_a_day_reads_one_part_of_the_commands_by_their_key(sqlite_url: str) -> None:
    with office(sqlite_url) as centre:
        plans = plans_of(centre.record, lambda: centre.give("A"))

    deleted = [each for each in plans if "DELETE FROM command" in each]
    assert any("SEARCH command USING" in each and "id>? AND id<?" in each for each in deleted)
    assert [each for each in deleted if each.startswith("SCAN")] == []
