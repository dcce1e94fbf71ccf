"""Every failure has its own sentence in every language, with its facts filled in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from db import errors
from db.errors import Known
from db.people.values import Seat
from db.queue.rules import Action, State
from db.queue.values import Priority, Purpose, Ticket
from db.words import Language
from desk.command_words import (
    action_words,
    command_name,
    done_words,
    refusal_sentence,
    state_words,
)
from desk.commanding import ACTIONS, Command, WhyNot
from desk.words import done_sentence, failure_sentence, seat_lost_sentence
from desk.works import Step
from resources.translations import LANGUAGES, Translations
from tests.desk.manual import MORNING

TICKET = Ticket(
    id="t",
    label="A012",
    number=12,
    business_date=MORNING.date(),
    line_id=1,
    procedure_code=None,
    purpose=Purpose.PROCEDURE,
    priority=Priority.NORMAL,
    language=Language.VI,
    ahead=0,
    state=State.FINISHED,
    counter_id=1,
    officer_id=1,
    reserved_counter_id=None,
    calls=1,
    issued_at=MORNING,
    queued_at=MORNING,
    called_at=MORNING,
    last_called_at=MORNING,
    started_at=None,
    ended_at=MORNING,
    changed_at=MORNING,
)
FACTS: dict[str, dict[str, Any]] = {
    "not_allowed": {"action": "recall", "state": "finished", "ticket": "A012"},
    "nothing_waiting": {"counter": 3},
    "counter_busy": {"counter": 3, "ticket": "A012"},
    "called_enough": {"ticket": "A012", "calls": 3},
    "not_picked": {"ticket": "A012"},
    "not_yours": {"ticket": "A012", "counter": 3},
    "on_pause": {"counter": 3},
    "too_late": {"ticket": "A012"},
    "already_rated": {"ticket": "A012"},
    "nothing_to_undo": {"ticket": "A012"},
    "centre_closed": {"opens_at": MORNING},
    "day_closed": {"day": MORNING.date()},
    "quota_reached": {"line": "B", "quota": 40},
    "last_ticket_given": {"line": "B", "closes_at": MORNING},
    "slot_full": {"line": "B", "starts_at": MORNING},
    "no_such_slot": {"line": "B", "starts_at": MORNING},
    "appointment_other_day": {"code": "K7P", "starts_at": MORNING},
    "appointment_over": {"code": "K7P", "state": "cancelled"},
    "seat_taken": {"counter": 3, "officer": "Lê Quỳnh Chi"},
    "officer_elsewhere": {"counter": 3, "officer": "Lê Quỳnh Chi"},
    "line_closed": {"line": "B"},
    "procedure_closed": {"procedure": "2.000815"},
    "unknown": {"kind": "ticket", "key": "Z999"},
    "question_length": {"least": 3, "most": 500},
    "question_settled": {"question": "K7M4QX", "state": "answered"},
    "command_reused": {"action": "finish"},
    "catalogue_rejected": {"faults": ("one", "two")},
    "record_unavailable": {"reason": "refused"},
    "record_read_only": {"path": "/srv"},
    "record_on_share": {"path": "/srv", "kind": "nfs"},
}


def every_failure(kind: type[Known] = Known) -> Iterator[Known]:
    for below in kind.__subclasses__():
        if "code" in vars(below) and below.__module__ == errors.__name__:
            yield below(**FACTS.get(below.code, {}))
        yield from every_failure(below)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_failure_has_its_own_sentence(translations: Translations, language: str) -> None:
    translations.set_language(language)

    sentences = {failure.code: failure_sentence(failure) for failure in every_failure()}

    neutral = failure_sentence(errors.Unexpected())
    assert [code for code, said in sentences.items() if said == neutral] == ["unexpected"]
    assert [code for code, said in sentences.items() if not said or "{" in said] == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_sentence_stays_vietnamese(translations: Translations, language: str) -> None:
    vietnamese = {failure.code: failure_sentence(failure) for failure in every_failure()}

    translations.set_language(language)

    same = [f.code for f in every_failure() if failure_sentence(f) == vietnamese[f.code]]
    assert same == []


def test_the_facts_stand_in_the_sentence(translations: Translations) -> None:
    said = failure_sentence(errors.NotAllowed(**FACTS["not_allowed"]))

    assert said == "Không thể gọi lại phiếu A012: phiếu ở trạng thái “Đã hoàn tất”."


def test_a_failure_without_a_sentence_is_neutral(translations: Translations) -> None:
    class Strange(Known):
        code = "strange"

    assert failure_sentence(Strange()) == failure_sentence(errors.Unexpected())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_and_refusal_is_worded(translations: Translations, language: str) -> None:
    translations.set_language(language)

    names = [command_name(command) for command in Command]
    refusals = [refusal_sentence(why, Command.RECALL, State.SERVING) for why in WhyNot]

    assert len(set(names)) == len(Command)
    assert len(set(refusals)) == len(WhyNot)
    assert [said for said in refusals if "%" in said] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_and_state_is_worded(translations: Translations, language: str) -> None:
    translations.set_language(language)

    actions, states = action_words(), state_words()

    assert (set(actions), set(states)) == (set(Action), set(State))
    assert len(set(actions.values())) == len(Action)
    assert len(set(states.values())) == len(State)
    assert "" not in {*actions.values(), *states.values()}


def test_what_was_done_and_how_to_take_it_back(translations: Translations) -> None:
    first, second = (replace(TICKET, label=each) for each in ("A012", "A013"))
    steps = (Step(Command.FINISH, first), Step(Command.CALL, second))

    said = done_sentence(steps, undoable=True)

    assert said == "Đã hoàn tất A012 · Đã gọi A013 · Ctrl+Z để lấy lại"
    assert done_sentence(steps[:1], undoable=False) == "Đã hoàn tất A012."


def test_a_visit_with_more_lines_goes_on(translations: Translations) -> None:
    waiting = replace(TICKET, state=State.WAITING)

    assert done_words(Command.FINISH, waiting) == "A012 đi tiếp đến nhóm sau"


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_done_is_worded(translations: Translations, language: str) -> None:
    translations.set_language(language)

    said = [done_words(each, TICKET) for each in Command if each in ACTIONS]

    assert [each for each in said if "%" in each or "A012" not in each] == []


def test_who_sits_here_now_is_told(translations: Translations) -> None:
    seat = Seat(1, 3, 7, "Lê Quỳnh Chi", since=MORNING, lease_until=MORNING)
    other = replace(seat, officer_id=8, officer_name="Vũ Minh Hải")

    said = [seat_lost_sentence(seat, here) for here in (None, seat, other)]

    assert said == [
        "Bạn đã được đăng xuất khỏi quầy 3 từ nơi khác.",
        "Quầy 3 vừa được mở ở một cửa sổ khác: cửa sổ này không gọi số nữa.",
        "Vũ Minh Hải đã tiếp nhận quầy 3: cửa sổ này không gọi số nữa.",
    ]


@pytest.mark.parametrize(("where", "expected"), [(3, "quầy 3"), ("D", "nhóm D")])
def test_whose_a_ticket_is(translations: Translations, where: int | str, expected: str) -> None:
    assert expected in failure_sentence(errors.NotYours(ticket="A012", counter=where))
