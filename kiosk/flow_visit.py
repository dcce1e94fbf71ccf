"""One visit: its procedures, for whom, priority, and the number for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

from db.queue.values import Purpose
from kiosk.flow_core import FlowCore
from kiosk.flow_taking import TakingFlow
from kiosk.kiosk_screen import (
    Page,
    classes_of,
    line_for,
    line_of_procedure,
    offers_priority,
    procedure_of,
)
from kiosk.visit_plan import added, plan_visit
from kiosk.wish import Wish

_TAKING = {Page.PROCEDURE, Page.VISIT, Page.CARD}
_ADVISING = {Page.HOME, Page.PROCEDURES, Page.PROCEDURE, Page.ASK, Page.ANSWER}


class VisitFlow:
    def __init__(self, core: FlowCore, taking: TakingFlow) -> None:
        self._core = core
        self._taking = taking

    # What is in the visit

    def open(self) -> None:
        """The list, with the procedure on the screen."""
        if self._core.screen.page is Page.PROCEDURE:
            self._gather()
            self._core.go(Page.VISIT)
        elif self._core.screen.page is Page.HOME and self._codes():
            self._core.go(Page.VISIT)

    def add_more(self) -> None:
        """Keep the procedure on the screen, and choose another one."""
        if self._core.screen.page is Page.PROCEDURE:
            self._gather()
        if self._core.screen.page in {Page.PROCEDURE, Page.VISIT}:
            self._core.go(Page.HOME, procedure_code="", field_code="")

    def for_other(self) -> None:
        """Whether the number is for somebody else; from a procedure it is so from now on."""
        page = self._core.screen.page
        if page is Page.PROCEDURE:
            self._gather()
            self._change(is_for_other=True)
            self._core.go(Page.VISIT)
        elif page is Page.VISIT:
            self._change(is_for_other=not self._core.screen.visiting.is_for_other)

    def remove(self, code: str) -> None:
        if self._core.screen.page is not Page.VISIT:
            return
        self._change(procedure_codes=tuple(each for each in self._codes() if each != code))
        if not self._codes():
            self._core.home()

    # The number

    def take(self) -> None:
        """Without priority; a second tap finds another page and does nothing."""
        if self._core.screen.page in _TAKING and self._has_room():
            self._set_purpose()
            self._take(None)

    def ask_priority(self) -> None:
        """Which priority? A birth date that was read has answered it already."""
        screen = self._core.screen
        if screen.page not in _TAKING or not offers_priority(screen) or not self._has_room():
            return
        self._set_purpose()
        if screen.visiting.age_class:
            self._take(screen.visiting.age_class)
        else:
            self._core.go(Page.PRIORITY)

    def answer_priority(self, code: str) -> None:
        """With the class of that code, or none ("")."""
        screen = self._core.screen
        if screen.page is not Page.PRIORITY:
            return
        if not code or any(each.code == code for each in classes_of(screen)):
            self._take(code or None)

    def take_for_advice(self) -> None:
        """Somebody does not know which procedure: priority is asked on a page of its own."""
        screen = self._core.screen
        if screen.page not in _ADVISING or line_for(screen, Purpose.ADVICE) is None:
            return
        self._change(purpose=Purpose.ADVICE)
        if screen.visiting.age_class or not offers_priority(screen):
            self._take(screen.visiting.age_class or None)
        else:
            self._core.go(Page.PRIORITY)

    def _has_room(self) -> bool:
        """A procedure on the screen joins the visit begun; one too many finds its list instead."""
        screen = self._core.screen
        if screen.page is Page.PROCEDURE and self._codes():
            self._gather()
            if screen.procedure_code not in self._codes():
                self._core.go(Page.VISIT)
                return False
        return True

    def _set_purpose(self) -> None:
        is_result = self._core.screen.page is Page.CARD
        self._change(purpose=Purpose.RESULT if is_result else Purpose.PROCEDURE)

    def _take(self, priority_code: str | None) -> None:
        screen = self._core.screen
        purpose = screen.visiting.purpose
        common: dict[str, Any] = {
            "command_id": str(uuid4()),
            "purpose": purpose,
            "language": self._core.language(),
            "priority_code": priority_code,
        }
        if purpose is not Purpose.PROCEDURE:
            line = line_for(screen, purpose)
            if line is not None:
                self._taking.take(Wish(line_id=line.line.id, procedure_code=None, **common))
            return
        found = [procedure_of(screen, each) for each in self._codes() or (screen.procedure_code,)]
        wanted = []
        for each in found:
            if each is not None:
                line = line_of_procedure(screen, each)
                wanted.append((each.code, line.line.id if line else None))
        if wanted:
            plan = plan_visit(wanted)
            self._taking.take(
                Wish(
                    line_id=plan.line_id,
                    procedure_code=plan.procedure_code,
                    next_lines=plan.next_lines,
                    also_procedures=plan.also_procedures,
                    for_other=screen.visiting.is_for_other,
                    **common,
                )
            )

    def _codes(self) -> tuple[str, ...]:
        return self._core.screen.visiting.procedure_codes

    def _gather(self) -> None:
        self._change(procedure_codes=added(self._codes(), self._core.screen.procedure_code))

    def _change(self, **changes: Any) -> None:
        self._core.show(visiting=replace(self._core.screen.visiting, **changes))
