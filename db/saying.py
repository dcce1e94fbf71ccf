"""How every command answers: one JSON object a line or plain words, and the exit code.

0 done, 2 wrong use, 3 refused by a rule, 4 trouble with the record or a device.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from db.plain import plain

T = TypeVar("T")

REFUSED, TROUBLE = 3, 4


def say(answer: Any, as_json: bool, words: str = "") -> None:
    """Print one answer: the object, or its words."""
    text = json.dumps(plain(answer), ensure_ascii=False) if as_json else words
    sys.stdout.write(f"{text}\n")


def say_all(found: Sequence[T], as_json: bool, words: Callable[[T], str], nothing: str) -> None:
    """Print each answer; to a person also that there is none."""
    for each in found:
        say(each, as_json, words(each))
    if not found and not as_json:
        say(None, as_json, nothing)
