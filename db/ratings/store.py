"""A citizen's rating of a finished visit: one function = one transaction, once a ticket."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from db.errors import AlreadyRated, NotAllowed, TooLate
from db.queue import rows
from db.queue.rules import State
from db.queue.values import Ticket
from db.ratings.values import Place, Rating, Reason, Score
from db.record import Record, Transaction
from db.tables.rating import rating as _rating


def rate(
    record: Record,
    *,
    command_id: str,
    ticket_id: str,
    score: Score,
    reasons: Sequence[Reason] = (),
    place: Place = Place.KIOSK,
) -> Rating:
    """Store what was thought of a visit that ended today.

    Raises: Unknown, NotAllowed (the visit is not over), TooLate (another day's), AlreadyRated.
    """

    def work(transaction: Transaction) -> Rating:
        check_may_rate(
            transaction, rows.ticket_row(transaction.connection, transaction.centre.id, ticket_id)
        )
        told = Rating(
            ticket_id, Score(score), tuple(dict.fromkeys(reasons)), place, transaction.now
        )
        transaction.connection.execute(
            _rating.insert(),
            {
                "ticket_id": ticket_id,
                "centre_id": transaction.centre.id,
                "score": int(told.score),
                "reasons": [each.value for each in told.reasons],
                "place": place.value,
                "at": told.at,
            },
        )
        return told

    def again(transaction: Transaction, _version: int) -> Rating:
        return rating_of(transaction.connection, ticket_id)

    return record.act(command_id, "rate", work, again)


def check_may_rate(transaction: Transaction, ticket: Ticket) -> None:
    if ticket.business_date != transaction.today:
        raise TooLate(ticket=ticket.label)
    if ticket.state is not State.FINISHED:
        raise NotAllowed(action="rate", state=ticket.state.value, ticket=ticket.label)
    if is_rated(transaction.connection, ticket.id):
        raise AlreadyRated(ticket=ticket.label)


def is_rated(connection: Connection, ticket_id: str) -> bool:
    wanted = select(_rating.c.ticket_id).where(_rating.c.ticket_id == ticket_id)
    return connection.execute(wanted).first() is not None


def rating_of(connection: Connection, ticket_id: str) -> Rating:
    """The rating of a ticket that has one."""
    row = connection.execute(select(_rating).where(_rating.c.ticket_id == ticket_id)).one()
    return Rating(
        ticket_id=row.ticket_id,
        score=Score(row.score),
        reasons=tuple(Reason(each) for each in row.reasons),
        place=Place(row.place),
        at=row.at,
    )
