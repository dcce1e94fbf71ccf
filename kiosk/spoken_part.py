"""What makes another thing of a page for somebody who hears it. Pure."""

from __future__ import annotations

from kiosk.kiosk_screen import Page, Screen


def asks(screen: Screen) -> bool:
    """Whether the page asks if anybody is still there."""
    return screen.seconds_left > 0 and screen.page is not Page.TICKET


def told(screen: Screen) -> tuple[object, ...]:
    """Typing, the choice of a face and the passing of seconds change nothing of it."""
    ask, question, rate = screen.ask, screen.question, screen.rate
    return (
        asks(screen),
        (screen.failure, screen.is_retrying, screen.paper, screen.card),
        (ask.chosen, ask.is_rejected, ask.rephrased, ask.is_waiting),
        (question.step, question.failure, question.is_resting, question.is_printed),
        (rate.step, rate.failure),
        screen.visiting.procedure_codes if screen.page is Page.VISIT else (),
    )
