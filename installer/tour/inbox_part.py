"""The tour's part in questions left for officers: the officer's inbox and what is in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from installer.driving import DrivenWindow
from installer.tour.steps import Step

Sizes = dict[str, tuple[int, int]]

_QUESTIONS: Final = (
    (
        "vi",
        "Tôi ở xã cũ đã sáp nhập, sổ đỏ ghi địa chỉ cũ, nay muốn tách thửa cho con thì nộp ở đâu?",
    ),
    ("en", "Can I send a colleague to collect my papers?"),
    ("fr", "Puis-je payer les frais par carte bancaire ?"),
)


class InboxPart:
    def __init__(
        self,
        pictures: Callable[[Step, DrivenWindow, str, Sizes], None],
        command: Callable[..., None],
    ) -> None:
        self._pictures = pictures
        self._command = command

    def leave(self) -> None:
        """Citizens have asked what the catalogue does not tell."""
        for language, words in _QUESTIONS:
            self._command(
                *("ask", "question", "leave", words),
                *("--language", language, "--place", "kiosk"),
            )

    def play(self, step: Step, desk: DrivenWindow, language: str, sizes: Sizes) -> None:
        """Through the three parts of the inbox, and back to the counter."""
        for name in ("questions", "misses", "assistant"):
            desk.key("F12")
            desk.wait("inboxSubject" if name == "questions" else "inboxPage")
            self._pictures(step, desk, f"desk-inbox-{name}-{language}", sizes)
        desk.key("Escape")
        desk.wait("call")
