"""An appointment's code before the scanner: the wish it stands for, and how it is carried out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from db.appointments.values import CheckedIn
from db.errors import Known
from db.queue.values import Purpose
from db.words import Language
from kiosk.ticketing import LiveRecord
from kiosk.wish import Wish

if TYPE_CHECKING:
    from db.record import Record


def appointment_wish(code: str, language: Language) -> Wish:
    """To check in with the appointment of that code."""
    return Wish(str(uuid4()), None, None, Purpose.PROCEDURE, language, appointment_code=code)


def ask_to_check_in(
    live: LiveRecord,
    wish: Wish,
    done: Callable[[CheckedIn], None],
    failed: Callable[[Known], None],
) -> None:
    """On the record itself: a kiosk without it cannot know who has an appointment."""
    live.run(partial(_check_in, wish=wish), done, failed)


def _check_in(record: Record, *, wish: Wish) -> CheckedIn:
    from db.appointments import arrival  # noqa: PLC0415 (the window greets before it is loaded)

    return arrival.check_in(
        record,
        command_id=wish.command_id,
        code=wish.appointment_code,
        # The kiosk greets in Vietnamese: another language has been chosen by the citizen.
        language=wish.language if wish.language is not Language.VI else None,
    )
