"""Signing in: which counter, which officer, and what the lists show of both. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from db.people.values import Officer, Seat
from db.queue.values import Counter
from db.words import fold
from desk.choice import chosen_by, stepped, typed_on
from desk.desk_picture import DeskPicture

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CounterItem:
    key: int
    number: str
    name: str
    sitter: str
    chosen: bool
    free: bool


@dataclass(frozen=True, slots=True)
class OfficerItem:
    key: str
    name: str
    place: str
    chosen: bool
    free: bool


@dataclass(frozen=True, slots=True)
class SignIn:
    """What has been chosen so far, by keys of the record.

    Without a counter of their own choice, an officer who sits somewhere comes back there.
    """

    typed: str = ""
    search: str = ""
    counter_id: int | None = None
    officer_id: int | None = None

    def type_digit(self, digit: str, counters: Sequence[Counter]) -> SignIn:
        numbers = [str(each.number) for each in counters]
        typed = typed_on(self.typed, digit, numbers)
        place = chosen_by(typed, numbers)
        return replace(self, typed=typed, counter_id=None if place is None else counters[place].id)

    def step_counter(self, step: int, counters: Sequence[Counter]) -> SignIn:
        ids = [each.id for each in counters]
        place = stepped(
            ids.index(self.counter_id) if self.counter_id in ids else None, step, len(ids)
        )
        return replace(self, typed="", counter_id=None if place is None else ids[place])

    def with_counter(self, counter_id: int) -> SignIn:
        return replace(self, typed="", counter_id=counter_id)

    def step_officer(self, step: int, picture: DeskPicture) -> SignIn:
        ids = [each.id for each in found(picture.officers, self.search)]
        place = stepped(
            ids.index(self.officer_id) if self.officer_id in ids else None, step, len(ids)
        )
        return self if place is None else self.with_officer(ids[place])

    def with_officer(self, officer_id: int) -> SignIn:
        return replace(self, officer_id=officer_id)

    def settled(self, seats: Sequence[Seat]) -> SignIn:
        """The choice as it would be carried out."""
        if self.counter_id is not None:
            return self
        seated = {seat.officer_id: seat.counter_id for seat in seats}
        return replace(self, counter_id=seated.get(self.officer_id or 0))

    def with_search(self, search: str, picture: DeskPicture) -> SignIn:
        """The first officer found is chosen; nothing found chooses nobody."""
        searched = replace(self, search=search)
        left = [each.id for each in found(picture.officers, search)]
        if not search.strip() or self.officer_id in left:
            return searched
        if not left:
            return replace(searched, officer_id=None)
        return searched.with_officer(left[0])


def found(officers: Sequence[Officer], search: str) -> tuple[Officer, ...]:
    """The officers of whose name or code a word begins with every word typed, marks aside."""
    typed = fold(search).split()
    return tuple(each for each in officers if all(_begins(each, word) for word in typed))


def _begins(officer: Officer, typed: str) -> bool:
    return any(word.startswith(typed) for word in fold(f"{officer.name} {officer.code}").split())


def counter_items(
    choice: SignIn, picture: DeskPicture, now: datetime, language: str
) -> tuple[CounterItem, ...]:
    """A seat without a sign of life is free, and says whose it was."""
    sitters = {seat.counter_id: _sitter(seat, now) for seat in picture.seats}
    taken = {seat.counter_id for seat in picture.seats if seat.is_leased(now)}
    letters = {now.line.id: now.line.letter for now in picture.lines}
    return tuple(
        CounterItem(
            key=each.id,
            number=str(each.number),
            name=each.names.get(language)
            or ", ".join(letters[line] for line in each.lines if line in letters),
            sitter=sitters.get(each.id) or translate("SignIn", "Trống"),
            chosen=each.id == choice.counter_id,
            free=each.id not in taken,
        )
        for each in picture.counters
    )


def _sitter(seat: Seat, now: datetime) -> str:
    if seat.is_leased(now):
        return seat.officer_name
    gone = translate("SignIn", "Trống (%1 mất liên lạc)")
    return gone.replace("%1", seat.officer_name)


def officer_items(choice: SignIn, picture: DeskPicture, now: datetime) -> tuple[OfficerItem, ...]:
    leased = [seat for seat in picture.seats if seat.is_leased(now)]
    places = {seat.officer_id: seat.counter_number for seat in leased}
    return tuple(
        OfficerItem(
            key=each.code,
            name=each.name,
            place=(
                translate("SignIn", "đang ở quầy %1").replace("%1", str(places[each.id]))
                if each.id in places
                else ""
            ),
            chosen=each.id == choice.officer_id,
            free=each.id not in places,
        )
        for each in found(picture.officers, choice.search)
    )


def blocking_seat(choice: SignIn, seats: Sequence[Seat], now: datetime) -> Seat | None:
    """The seat that is in the way: somebody else's at this counter, or one's own elsewhere; not
    one whose lease has run out."""
    for seat in seats:
        if not seat.is_leased(now):
            continue
        same_counter = seat.counter_id == choice.counter_id
        same_officer = seat.officer_id == choice.officer_id
        if same_counter != same_officer:
            return seat
    return None


def free_words(seat: Seat, counter_id: int | None) -> str:
    """What frees the seat that is in the way."""
    if seat.counter_id == counter_id:
        words = translate("SignIn", "Nhận bàn giao quầy %1 từ %2")
    else:
        words = translate("SignIn", "Rời quầy %1 để vào quầy đã chọn")
    return words.replace("%1", str(seat.counter_number)).replace("%2", seat.officer_name)
