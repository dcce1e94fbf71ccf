"""What a pad shows that cannot do what was asked: two characters any display has."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from db.errors import Known, Trouble
from desk.commanding import WhyNot


class Code(StrEnum):
    NOBODY = "--"  # nobody waits, nobody is at the counter
    NOT_SEATED = "E1"
    PAUSED = "E2"
    EMPTY = "E3"  # nobody to recall, start, finish
    NOT_NOW = "E4"
    CALLED_ENOUGH = "E5"
    NOT_YOURS = "E6"
    NO_SUCH_NUMBER = "E7"
    REFUSED = "E8"
    AWAY = "E9"  # the record


_WHY: Final = {
    WhyNot.LOST: Code.AWAY,
    WhyNot.PAUSED: Code.PAUSED,
    WhyNot.NOBODY_WAITING: Code.NOBODY,
    WhyNot.NOBODY_HERE: Code.EMPTY,
    WhyNot.NONE_HELD: Code.EMPTY,
    WhyNot.CALLED_ENOUGH: Code.CALLED_ENOUGH,
    WhyNot.STATE: Code.NOT_NOW,
}
_FAILURES: Final = {
    "nothing_waiting": Code.NOBODY,
    "on_pause": Code.PAUSED,
    "counter_busy": Code.NOT_NOW,
    "not_allowed": Code.NOT_NOW,
    "called_enough": Code.CALLED_ENOUGH,
    "not_yours": Code.NOT_YOURS,
    "unknown": Code.NO_SUCH_NUMBER,
}


def code_of_why(why: WhyNot) -> Code:
    return _WHY.get(why, Code.REFUSED)


def code_of_failure(failure: Known) -> Code:
    usual = Code.AWAY if isinstance(failure, Trouble) else Code.REFUSED
    return _FAILURES.get(failure.code, usual)
