"""The kiosk's view-model with everything around it worked by hand."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from db.people import store as people
from db.people.boards import officers
from db.queue import store
from db.queue.boards import counters, ticket
from db.queue.values import Ticket
from db.record import Record, open_record
from kiosk.kiosk_model import KioskModel
from kiosk.kiosk_screen import Page
from printing.address import Address, Kind
from resources.translations import Translations
from tests.kiosk.kiosk_fakes import NOON, HandClock, HandLive, HandSpool

COPY = "2.000815"  # chứng thực bản sao
PRINTER = Address(Kind.NET, "192.0.2.7")


@dataclass
class Stage:
    record: Record
    live: HandLive
    spool: HandSpool
    clock: HandClock
    kiosk: KioskModel

    @property
    def page(self) -> Page:
        return self.kiosk.screen.page

    def begin(self) -> None:
        """The record has answered: the kiosk greets."""
        self.kiosk.start()
        self.live.drain()

    def choose(self, field: str = "chung_thuc", procedure: str = COPY) -> None:
        """Stand before one procedure."""
        self.kiosk.chooseField(field)
        self.kiosk.chooseProcedure(procedure)

    def take(self) -> None:
        """Hold a ticket of the example centre; its paper is still to come."""
        self.choose()
        self.kiosk.takeTicket()
        self.live.drain()

    def wait(self, seconds: float) -> None:
        """Nobody touches anything."""
        self.clock.value += seconds
        self.kiosk.tick()
        self.live.drain()

    def ticket(self, label: str) -> Ticket:
        return ticket(self.record, label)

    def seat_everybody(self) -> None:
        for counter, officer in zip(counters(self.record), officers(self.record), strict=True):
            people.sit(
                self.record,
                command_id=str(uuid4()),
                counter_id=counter.id,
                officer_id=officer.id,
            )

    def queue(self, line_id: int, people_waiting: int) -> None:
        for _ in range(people_waiting):
            store.issue(self.record, command_id=str(uuid4()), line_id=line_id)


def make_stage(url: str, translations: Translations, printer: Address | None = PRINTER) -> Stage:
    record = open_record(url, clock=lambda _: NOON)
    live, spool, clock = HandLive(record), HandSpool(), HandClock()
    kiosk = KioskModel(live, spool, printer, translations, seconds=clock, now=lambda: NOON)
    return Stage(record, live, spool, clock, kiosk)
