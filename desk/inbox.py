"""The officer's inbox: questions left, words nobody understood, and the assistant to ask. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final

from db.assistant.question_values import Question, QuestionState
from db.assistant.values import Answer, Candidate, Miss
from db.catalogue.search import FILLERS, search
from db.catalogue.values import Procedure
from db.words import fold
from desk.choice import stepped

LONGEST_TYPED: Final = 200  # of a procedure looked for, or a question to the assistant
LONGEST_ANSWER: Final = 1000
_FOUND = 30


class Tab(Enum):
    QUESTIONS = 0
    MISSES = 1
    CONSULT = 2


@dataclass(frozen=True, slots=True)
class InboxPicture:
    """What the record holds for the inbox."""

    questions: tuple[Question, ...] = ()  # the open ones, the oldest first
    settled: tuple[Question, ...] = ()  # the latest first
    misses: tuple[Miss, ...] = ()
    procedures: tuple[Procedure, ...] = ()


_NOTHING = InboxPicture()


@dataclass(frozen=True, slots=True)
class Inbox:
    is_open: bool = False
    is_read: bool = False  # the record has been asked since it was opened
    tab: Tab = Tab.QUESTIONS
    picture: InboxPicture = _NOTHING
    question_id: int | None = None
    miss_id: int | None = None
    drafts: Mapping[int, str] = field(default_factory=dict)  # of answers, by question
    typed: str = ""  # of the procedure that a miss means
    found: tuple[Procedure, ...] = ()
    place: int = 0  # among those found
    asked: str = ""  # of the assistant
    answer: Answer | None = None
    candidate: int = 0

    @property
    def letters(self) -> tuple[Question, ...]:
        """All questions on the list: who waits, then what was said lately."""
        return self.picture.questions + self.picture.settled

    @property
    def question(self) -> Question | None:
        return next((each for each in self.letters if each.id == self.question_id), None)

    @property
    def miss(self) -> Miss | None:
        return next((each for each in self.picture.misses if each.id == self.miss_id), None)

    @property
    def procedure(self) -> Procedure | None:
        return self.found[self.place] if self.found else None

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        return self.answer.candidates if self.answer else ()

    @property
    def draft(self) -> str:
        """What stands in the field."""
        if self.tab is Tab.MISSES:
            return self.typed
        if self.tab is Tab.CONSULT:
            return self.asked
        one = self.question
        if one is None:
            return ""
        said = one.answer if one.state is not QuestionState.OPEN else ""
        return self.drafts.get(one.id, said)


def opened(inbox: Inbox) -> Inbox:
    return replace(inbox, is_open=True, is_read=False)


def closed(inbox: Inbox) -> Inbox:
    """Nothing typed is lost."""
    return replace(inbox, is_open=False)


def turned(inbox: Inbox, tab: Tab | None = None) -> Inbox:
    """To a tab, or to the next one."""
    return replace(inbox, tab=tab if tab is not None else Tab((inbox.tab.value + 1) % len(Tab)))


def filled(inbox: Inbox, picture: InboxPicture) -> Inbox:
    """The record was read; what is chosen stays chosen, or its neighbour is."""
    after = replace(inbox, picture=picture, is_read=True)
    known = {each.id for each in after.letters}
    drafts = {key: said for key, said in inbox.drafts.items() if key in known}
    question_id = _kept(
        inbox.question_id, [q.id for q in inbox.letters], [q.id for q in after.letters]
    )
    if inbox.question is not None and inbox.question in inbox.picture.questions:
        # An open one that was answered makes way for the next open one.
        still = [each.id for each in picture.questions]
        if inbox.question_id not in still and still:
            question_id = _kept(inbox.question_id, [q.id for q in inbox.picture.questions], still)
    miss_id = _kept(
        inbox.miss_id, [m.id for m in inbox.picture.misses], [m.id for m in picture.misses]
    )
    after = replace(after, drafts=drafts, question_id=question_id, miss_id=miss_id)
    return after if miss_id == inbox.miss_id else replace(after, typed="", found=(), place=0)


def listed(inbox: Inbox, step: int) -> Inbox:
    """One up or down in the list at the left."""
    if inbox.tab is Tab.QUESTIONS:
        return replace(
            inbox, question_id=_beside([q.id for q in inbox.letters], inbox.question_id, step)
        )
    if inbox.tab is Tab.MISSES:
        return chosen(inbox, _beside([m.id for m in inbox.picture.misses], inbox.miss_id, step))
    place = stepped(inbox.candidate, step, len(inbox.candidates))
    return replace(inbox, candidate=place or 0)


def chosen(inbox: Inbox, key: int | None) -> Inbox:
    """A row of the list at the left; of the assistant's, its place."""
    if inbox.tab is Tab.QUESTIONS:
        return replace(inbox, question_id=key)
    if inbox.tab is Tab.CONSULT:
        return replace(inbox, candidate=min(key or 0, max(0, len(inbox.candidates) - 1)))
    if key == inbox.miss_id:
        return inbox
    return replace(inbox, miss_id=key, typed="", found=(), place=0)


def optioned(inbox: Inbox, step: int) -> Inbox:
    """One up or down among the procedures found."""
    return replace(inbox, place=stepped(inbox.place, step, len(inbox.found)) or 0)


def picked(inbox: Inbox, code: str) -> Inbox:
    """A procedure that was clicked."""
    codes = [each.code for each in inbox.found]
    return replace(inbox, place=codes.index(code)) if code in codes else inbox


def written(inbox: Inbox, text: str) -> Inbox:
    """The field holds this now."""
    if inbox.tab is Tab.CONSULT:
        return replace(inbox, asked=text[:LONGEST_TYPED])
    if inbox.tab is Tab.MISSES:
        typed = text[:LONGEST_TYPED]
        found = find_procedures(inbox.picture.procedures, typed)
        return replace(inbox, typed=typed, found=found, place=0)
    if inbox.question is None:
        return inbox
    return replace(inbox, drafts={**inbox.drafts, inbox.question.id: text[:LONGEST_ANSWER]})


def forgotten(inbox: Inbox, question_id: int) -> Inbox:
    """Its draft has been sent."""
    kept = {key: said for key, said in inbox.drafts.items() if key != question_id}
    return replace(inbox, drafts=kept)


def answered(inbox: Inbox, answer: Answer) -> Inbox:
    """The assistant has answered."""
    return replace(inbox, answer=answer, candidate=0)


def find_procedures(procedures: tuple[Procedure, ...], typed: str) -> tuple[Procedure, ...]:
    """By a few letters without diacritics: the beginnings of words, or the first letters of each
    ("dkks": đăng ký khai sinh)."""
    sought = fold(typed)
    if not sought:
        return ()
    found = dict.fromkeys(search(procedures, sought, _FOUND))
    if " " not in sought:
        found |= dict.fromkeys(
            each
            for each in procedures
            if not each.is_closed and any(sought in letters for letters in _initials(each))
        )
    return tuple(found)[:_FOUND]


def _initials(procedure: Procedure) -> tuple[str, ...]:
    names = [fold(name).split() for name in (procedure.tile, procedure.title)]
    bare = [[word for word in words if word not in FILLERS] for words in names]
    return tuple("".join(word[0] for word in words) for words in (*names, *bare))


def _kept(key: int | None, before: list[int], after: list[int]) -> int | None:
    """The same one, or who stands now where it stood; the first where nothing was chosen."""
    if key in after or not after:
        return key if key in after else None
    place = before.index(key) if key in before else 0
    return after[min(place, len(after) - 1)]


def _beside(keys: list[int], key: int | None, step: int) -> int | None:
    place = stepped(keys.index(key) if key in keys else None, step, len(keys))
    return None if place is None else keys[place]
