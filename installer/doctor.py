"""Judges this machine and its record: what is fine, what somebody should mend, and how."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from db import engine as engines
from db import file_rights, health, server_address
from db.errors import Known, RecordForbidden, RecordMissing, RecordOutdated, RecordUnavailable
from db.hall import devices
from db.hall.device_words import words
from db.record import Record, open_record
from db.rights.checking import MyRights
from db.sentences import sentence
from installer.doctor_screen import kiosk_faults, screen_words

LEAST_FREE_MB = 500
OLDEST_SERVER = 14
FURTHEST_CLOCK_S = 30.0
_DEADLINE_S = 5.0
_ADVICE: dict[type[Known], str] = {
    RecordMissing: "motcua setup --centre FILE, or --example",
    RecordOutdated: "motcua setup, when the windows of all machines are updated",
    RecordUnavailable: "see that the server runs and is reached, or that the address is right",
    RecordForbidden: "motcua access add LOGIN --role …, as the record's owner",
}


class Health(StrEnum):
    FINE = "fine"
    MEND = "mend"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, in words, and what to do about it ("" where it is fine)."""

    subject: str
    health: Health
    words: str
    advice: str = ""


def examine(url: str | None = None) -> Iterator[Finding]:
    """Everything there is to say, in the order in which one thing rests on the other."""
    url = url or engines.default_url()
    yield from _screen()
    yield Finding("record", Health.FINE, shown(url))
    if not engines.is_postgresql(url):
        yield from _place(engines.sqlite_path(url))
    before = _exposed(url)
    try:
        record = open_record(url, deadline_s=_DEADLINE_S)
    except Known as failure:
        yield from _rights_of_files(url, before)
        yield Finding(
            "record", Health.MEND, sentence(failure), _ADVICE.get(type(failure), "as it says")
        )
        return
    try:
        yield from _rights_of_files(url, before)
        yield Finding(
            "revision",
            Health.FINE,
            f"{health.revision_of(record)}, as this version of motcua wants it",
        )
        yield from (_server(record) if record.backend == "postgresql" else _file(record))
        yield _time_zone(record)
        yield from _devices(record)
    except Known as failure:
        yield Finding("record", Health.MEND, sentence(failure), _ADVICE.get(type(failure), ""))
    finally:
        record.close()


def shown(url: str) -> str:
    """The address without its password."""
    if not engines.is_postgresql(url):
        return str(engines.sqlite_path(url))
    try:
        address = server_address.parse(url)
    except RecordUnavailable:
        return "a PostgreSQL address that cannot be read"
    return address.set(drivername="postgresql").render_as_string(hide_password=True)


def _screen() -> Iterator[Finding]:
    """Only what somebody has told of it, and only a hall needs it larger."""
    try:
        told, faults = screen_words(), kiosk_faults()
    except ValueError as wrong:
        yield Finding("screen", Health.MEND, str(wrong), "motcua setup machine")
        return
    if told is not None:
        is_enough, words = told
        hint = "" if is_enough else "; too small if it shows the hall"
        yield Finding("screen", Health.FINE, words + hint)
    for fault in faults:
        yield Finding("screen", Health.FINE, f"if it shows the kiosk: {fault}")


def _place(path: Path) -> Iterator[Finding]:
    folder = path.parent
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free // 2**20
    words = f"{free} MB free in {folder}"
    if free < LEAST_FREE_MB:
        yield Finding("disk", Health.MEND, words, f"make room: at least {LEAST_FREE_MB} MB")
    else:
        yield Finding("disk", Health.FINE, words)


def _exposed(url: str) -> tuple[file_rights.Exposed, ...]:
    if engines.is_postgresql(url):
        return ()
    try:
        return file_rights.exposed(engines.sqlite_path(url))
    except OSError:
        return ()


def _rights_of_files(url: str, before: tuple[file_rights.Exposed, ...]) -> Iterator[Finding]:
    """Opening a record closes to everybody what is ours."""
    if engines.is_postgresql(url):
        return
    if not file_rights.ARE_KEPT:
        yield Finding("files", Health.FINE, "who may read the files is not looked at on Windows")
        return
    open_still = {each.path for each in _exposed(url)}
    for each in before:
        if each.path in open_still:
            yield Finding("files", Health.MEND, each.words, each.advice)
        else:
            yield Finding("files", Health.FINE, f"{each.words}: not any more")
    if not before and engines.sqlite_path(url).exists():
        yield Finding("files", Health.FINE, "its files are closed to everybody else")


def _file(record: Record) -> Iterator[Finding]:
    facts = health.file_facts(record)
    library = f"SQLite {facts.version} of {facts.library}, {facts.journal_mode} journal"
    if facts.is_wal_safe:
        yield Finding("library", Health.FINE, library)
    else:
        yield Finding(
            "library",
            Health.MEND,
            f"{library}: this version can damage a shared WAL record, so the slower mode is used",
            "install pysqlite3 into this environment, or an SQLite from 3.51.3 on",
        )


def _server(record: Record) -> Iterator[Finding]:
    facts = health.server_facts(record)
    yield _judged(
        "server",
        facts.major_version >= OLDEST_SERVER,
        f"PostgreSQL {facts.version}",
        f"upgrade it to {OLDEST_SERVER} or later",
    )
    yield _judged(
        "encoding",
        facts.encoding == "UTF8",
        f"the database's letters are {facts.encoding}",
        "createdb --encoding UTF8, and move the record there",
    )
    yield _judged(
        "durability",
        facts.synchronous_commit != "off" and facts.keeps_through_power_cuts,
        f"synchronous_commit is {facts.synchronous_commit}; what is acknowledged "
        + ("stays" if facts.keeps_through_power_cuts else "may be lost in a power cut"),
        "set synchronous_commit, fsync and full_page_writes on, on the server",
    )
    yield _judged(
        "standby",
        not facts.is_standby,
        "this is a standby: it can only be read"
        if facts.is_standby
        else f"standbys that follow: {facts.standbys}",
        "name the primary in the address, or promote this one",
    )
    yield _judged(
        "clock",
        abs(facts.clock_ahead_s) <= FURTHEST_CLOCK_S,
        f"the server's clock is {facts.clock_ahead_s:+.1f} s from this machine's",
        "let both follow a time server",
    )
    yield from _roles(facts.rights)


def _roles(rights: MyRights) -> Iterator[Finding]:
    if not rights.are_applied:
        yield Finding(
            "roles",
            Health.MEND,
            "no roles are applied: every login that gets in is the owner",
            "motcua access add LOGIN --role kiosk, and so for each machine and officer",
        )
    elif not rights.is_bound:
        yield Finding("roles", Health.FINE, f"applied; {rights.login} owns the record")
    else:
        yield _judged(
            "roles",
            bool(rights.role),
            f"applied; {rights.login} is {rights.role or 'nobody here'}",
            f"motcua access add {rights.login} --role …, as the record's owner",
        )


def _time_zone(record: Record) -> Finding:
    zone = record.centre.time_zone
    there = datetime.now(ZoneInfo(zone))
    words = f"the centre's time zone is {zone}"
    if there.utcoffset() != there.astimezone().utcoffset():
        words += "; this machine's is another, which changes nothing"
    return Finding("time zone", Health.FINE, words)


def _devices(record: Record) -> Iterator[Finding]:
    """What is broken elsewhere is told here too; what is well needs no line."""
    for device in devices.board(record):
        if device.is_well is None:
            told = f"{device.seen_at:%Y-%m-%d %H:%M} UTC"
            yield Finding(
                "device",
                Health.MEND,
                f"{device.id} has not told how it is since {told}",
                f"start its window, or motcua devices forget {device.id}",
            )
        elif not device.is_well:
            yield Finding(
                "device", Health.MEND, words(device), "look at its plug, its power and its volume"
            )


def _judged(subject: str, is_fine: bool, words: str, advice: str) -> Finding:
    return Finding(
        subject, Health.FINE if is_fine else Health.MEND, words, "" if is_fine else advice
    )
