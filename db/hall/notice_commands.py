"""`motcua notices …`: what is to be read in the hall, and the emergency message over everything."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from db.answers import opened, say, say_all
from db.hall import boards, store
from db.hall.emergencies import EMERGENCIES, EmergencyKind
from db.hall.values import Notice, NoticeKind
from db.options import Database, Json
from db.queue.command_words import By, CommandId, Places, id_of
from db.record import Record
from db.words import Names

app = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Notices, village sessions, emergencies."
)
Text = Annotated[str, typer.Argument(metavar="TEXT", help="In Vietnamese.")]
English = Annotated[str, typer.Option("--en", help="The same in English.")]
French = Annotated[str, typer.Option("--fr", help="The same in French.")]
ZoneCode = Annotated[str, typer.Option("--zone", help="Only there; nothing: everywhere.")]
Moment = Annotated[
    datetime | None,
    typer.Option(formats=["%Y-%m-%d %H:%M", "%Y-%m-%d"], help="In the centre's own time."),
]
Position = Annotated[int | None, typer.Option("--position", help="Its place; nothing: the last.")]
NoticeId = Annotated[int, typer.Argument(metavar="ID")]


@app.command("list")
def list_notices(
    everything: Annotated[
        bool, typer.Option("--all", help="Also what is over or was taken down.")
    ] = False,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """What is shown now or later, one a line."""
    with opened(database, as_json) as record:
        found = boards.notices(record, everything=everything)
        say_all(found, as_json, partial(_words, record), "no notice")


@app.command()
def put(
    text: Text,
    english: English = "",
    french: French = "",
    zone: ZoneCode = "",
    starts: Moment = None,
    ends: Moment = None,
    position: Position = None,
    change: Annotated[
        int | None, typer.Option("--change", metavar="ID", help="In place of this one.")
    ] = None,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Have a notice read in the hall."""
    with opened(database, as_json) as record, _checked():
        done = store.put_notice(
            record,
            command_id=id_of(command_id),
            texts=Names(text, english, french),
            zone_code=zone,
            starts_at=_instant(record, starts),
            ends_at=_instant(record, ends),
            position=position,
            notice_id=change,
            by=Places(record).officer(by),
        )
        say(done, as_json, _words(record, done))


@app.command()
def session(
    text: Text,
    place: Annotated[str, typer.Option("--place", help="The village, and where there.")],
    starts: Annotated[datetime, typer.Option(formats=["%Y-%m-%d %H:%M"])],
    ends: Annotated[datetime, typer.Option(formats=["%Y-%m-%d %H:%M"])],
    english: English = "",
    french: French = "",
    zone: ZoneCode = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """A session in a village: the hall tells it on its day, until it is over."""
    with opened(database, as_json) as record, _checked():
        done = store.put_notice(
            record,
            command_id=id_of(command_id),
            kind=NoticeKind.SESSION,
            texts=Names(text, english, french),
            zone_code=zone,
            place=place,
            starts_at=_instant(record, starts),
            ends_at=_instant(record, ends),
            by=Places(record).officer(by),
        )
        say(done, as_json, _words(record, done))


@app.command("take-down")
def take_down(
    notice: NoticeId,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """It is read no more."""
    with opened(database, as_json) as record:
        done = store.take_down(
            record,
            command_id=id_of(command_id),
            notice_id=notice,
            by=Places(record).officer(by),
        )
        say(done, as_json, f"{done.id} is read no more")


@app.command()
def emergency(
    text: Annotated[str, typer.Argument(metavar="[TEXT]", help="In Vietnamese.")] = "",
    english: English = "",
    french: French = "",
    kind: Annotated[
        EmergencyKind | None, typer.Option("--kind", help="A ready message in three languages.")
    ] = None,
    zone: ZoneCode = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """A message over everything on the hall's screens, until `end-emergency`."""
    if bool(text) == bool(kind):
        raise typer.BadParameter("either a TEXT or a --kind")
    texts = EMERGENCIES[kind] if kind else Names(text, english, french)
    with opened(database, as_json) as record, _checked():
        done = store.raise_emergency(
            record,
            command_id=id_of(command_id),
            texts=texts,
            zone_code=zone,
            by=Places(record).officer(by),
        )
        say(done, as_json, _words(record, done))


@app.command("end-emergency")
def end_emergency(
    zone: Annotated[
        str | None, typer.Option("--zone", help="What was raised there; nothing: everywhere.")
    ] = None,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The hall goes on."""
    with opened(database, as_json) as record:
        ended = store.end_emergency(
            record,
            command_id=id_of(command_id),
            zone_code=zone.strip().upper() if zone is not None else None,
            by=Places(record).officer(by),
        )
        say({"ended": [each.id for each in ended]}, as_json, f"{len(ended)} ended")


@contextmanager
def _checked() -> Iterator[None]:
    try:
        yield
    except ValueError as wrong:
        raise typer.BadParameter(str(wrong)) from wrong


def _instant(record: Record, moment: datetime | None) -> datetime | None:
    if moment is None:
        return None
    return moment.replace(tzinfo=ZoneInfo(record.centre.time_zone)).astimezone(UTC)


def _words(record: Record, notice: Notice) -> str:
    zone = ZoneInfo(record.centre.time_zone)
    when = " to ".join(
        "" if each is None else f"{each.astimezone(zone):%Y-%m-%d %H:%M}"
        for each in (notice.starts_at, notice.ends_at)
    )
    words = [f"{notice.id} {notice.kind.value}", notice.zone_code or "everywhere", notice.texts.vi]
    words += [each for each in (notice.place, when.strip() if when != " to " else "") if each]
    return "; ".join(words if notice.is_shown else [*words, "not shown"])
