"""Every failure has its own sentence in every language, with its facts filled in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from db import errors
from db.errors import Known
from db.queue.rules import State
from desk.command_words import command_name, done_sentence, refusal_sentence
from desk.commanding import Command, WhyNot
from desk.words import failure_sentence
from resources.translations import LANGUAGES, Translations

FACTS: dict[str, dict[str, Any]] = {
    "not_allowed": {"action": "recall", "state": "finished", "ticket": "A012"},
    "nothing_waiting": {"counter": 3},
    "counter_busy": {"counter": 3, "ticket": "A012"},
    "seat_taken": {"counter": 3, "officer": "Lê Quỳnh Chi"},
    "officer_elsewhere": {"counter": 3, "officer": "Lê Quỳnh Chi"},
    "line_closed": {"line": "B"},
    "procedure_closed": {"procedure": "2.000815"},
    "unknown": {"kind": "ticket", "key": "Z999"},
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


def test_what_was_done(translations: Translations) -> None:
    assert done_sentence(Command.FINISH, "A012") == "Đã hoàn tất A012."
    assert done_sentence(Command.CALL, "A012") == ""
