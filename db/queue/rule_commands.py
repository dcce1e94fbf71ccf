"""`motcua queue rule|line|priority|why`: what the centre has decided, and why one is next."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Annotated

import typer

from db.answers import opened, say
from db.errors import Unknown
from db.options import Database, Json
from db.queue import boards, deciding
from db.queue import why as whys
from db.queue.command_words import CommandId, Places, TicketKey, id_of
from db.queue.fairness import Fairness
from db.queue.order import QueueRule
from db.queue.rule_board import rule_board
from db.queue.values import Priority, PriorityClass
from db.words import Names

app = typer.Typer(add_completion=False)
LENIENT = {Fairness.STRICT, Fairness.TWO_TO_ONE}


@app.command()
def why(ticket: TicketKey, database: Database = None, as_json: Json = False) -> None:
    """Why a ticket was called, or who goes before it, in one sentence."""
    with opened(database, as_json) as record:
        found = whys.why(record, ticket)
        words = whys.sentence(found, record.centre.time_zone)
        answer = {
            "ticket": found.ticket.label,
            "state": found.ticket.state,
            "sentence": words,
            "called_because": found.called_because,
            "picked_because": found.picked_because,
            "at_counters": found.at_counters,
        }
        say(answer, as_json, words)


@app.command()
def rule(
    fairness: Annotated[
        Fairness | None, typer.Option(help="Priority calls in a row to others, while both wait.")
    ] = None,
    head_start: Annotated[
        int | None,
        typer.Option(help="Seconds a counter's own line goes before the next it serves."),
    ] = None,
    calls: Annotated[
        int | None, typer.Option(help="Calls after which it is a no-show; 0: no limit.")
    ] = None,
    keeps_place: Annotated[
        int | None, typer.Option(help="Seconds in which a no-show gets the old place back.")
    ] = None,
    hold: Annotated[int | None, typer.Option(help="Seconds a ticket is usually set aside.")] = None,
    undo: Annotated[
        int | None, typer.Option(help="Seconds in which an action can be taken back.")
    ] = None,
    late: Annotated[
        int | None, typer.Option(help="Seconds an appointment may be missed by.")
    ] = None,
    lease: Annotated[
        int | None, typer.Option(help="Seconds a desk that says nothing keeps its seat.")
    ] = None,
    share_warning: Annotated[
        int | None, typer.Option(help="Per cent of priority tickets from which advice is given.")
    ] = None,
    service: Annotated[int | None, typer.Option(help="Seconds a visit usually takes.")] = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Show the rule of who is next, or change parts of it."""
    wanted = {
        "fairness": fairness,
        "head_start_s": head_start,
        "calls_before_no_show": calls,
        "keeps_place_s": keeps_place,
        "hold_s": hold,
        "undo_s": undo,
        "late_s": late,
        "lease_s": lease,
        "share_warning": share_warning,
        "service_s": service,
    }
    changes = {name: value for name, value in wanted.items() if value is not None}
    with opened(database, as_json) as record:
        if changes:
            try:
                now = deciding.set_rule(record, command_id=id_of(command_id), changes=changes)
            except ValueError as wrong:
                raise typer.BadParameter(str(wrong)) from wrong
        else:
            now = boards.arrangement(record).rule
        share = rule_board(record).share
        words = [f"{each.name}: {getattr(now, each.name)}" for each in fields(QueueRule)]
        words.append(f"priority tickets today: {share.priority} of {share.all}")
        if share.percent > now.share_warning and now.fairness in LENIENT:
            words.append(f"that is more than {now.share_warning} %: --fairness 1:1 is fairer then")
        answer = asdict(now) | {"priority_today": share.priority, "tickets_today": share.all}
        say(answer, as_json, "\n".join(words))


@app.command()
def line(
    letter: Annotated[str, typer.Argument(metavar="LINE")],
    is_open: Annotated[
        bool | None, typer.Option("--open/--close", help="Whether it gives numbers.")
    ] = None,
    service: Annotated[int | None, typer.Option(help="Seconds a visit usually takes.")] = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Show a line, open or close it."""
    with opened(database, as_json) as record:
        found = Places(record).line(letter)
        if is_open is not None or service is not None:
            found = deciding.set_line(
                record,
                command_id=id_of(command_id),
                line_id=found.id,
                is_open=is_open,
                service_s=service,
            )
        say(found, as_json, f"{found.letter} is {'open' if found.is_open else 'closed'}")


@app.command()
def priority(
    code: Annotated[str | None, typer.Argument(metavar="[CODE]")] = None,
    level: Annotated[int | None, typer.Option(min=1, max=2)] = None,
    vi: Annotated[str | None, typer.Option(help="Its name in Vietnamese.")] = None,
    en: Annotated[str | None, typer.Option(help="In English.")] = None,
    fr: Annotated[str | None, typer.Option(help="In French.")] = None,
    basis: Annotated[str | None, typer.Option(help="The law it rests on.")] = None,
    offered: Annotated[
        bool | None, typer.Option("--offered/--not-offered", help="Whether kiosks offer it.")
    ] = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """List the priority classes; add or change the one named."""
    with opened(database, as_json) as record:
        known = {each.code: each for each in boards.arrangement(record).priority_classes}
        wanted = (level, vi, en, fr, basis, offered)
        if code is not None and any(each is not None for each in wanted):
            before = known.get(code, PriorityClass(code, Names(""), Priority.SECOND, "", True))
            names = Names(
                before.names.vi if vi is None else vi,
                before.names.en if en is None else en,
                before.names.fr if fr is None else fr,
            )
            if not names.vi:
                raise typer.BadParameter("a new class needs a name: --vi")
            changed = PriorityClass(
                code,
                names,
                before.level if level is None else Priority(level),
                before.legal_basis if basis is None else basis,
                before.is_offered if offered is None else offered,
            )
            known = {
                code: deciding.set_priority_class(
                    record, command_id=id_of(command_id), priority_class=changed
                )
            }
        elif code is not None:
            if code not in known:
                raise Unknown(kind="priority class", key=code)
            known = {code: known[code]}
        for each in known.values():
            basis_words = f" ({each.legal_basis})" if each.legal_basis else ""
            say(
                each, as_json, f"{each.code}: level {int(each.level)}, {each.names.vi}{basis_words}"
            )
