"""Who may do what with which table: the rights of each role, and the rows they reach.

Every table of the record stands here; a right that is not named is not given. Nobody but the
owner may change or delete a history.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from db.rights.roles import LoginRole

KIOSK, DISPLAY = LoginRole.KIOSK, LoginRole.DISPLAY
OFFICER, MANAGER, ADMIN = LoginRole.OFFICER, LoginRole.MANAGER, LoginRole.ADMIN
PHONE = LoginRole.PHONE
WINDOWS: Final = tuple(role for role in LoginRole if role is not PHONE)

Given = Mapping[LoginRole, str]

_LOOK, _ADD = "SELECT", "SELECT, INSERT"
_KEEP = "SELECT, INSERT, UPDATE"
_ALL = "SELECT, INSERT, UPDATE, DELETE"
_EVERYBODY_LOOKS: Given = dict.fromkeys(LoginRole, _LOOK)
_WINDOWS_LOOK: Given = dict.fromkeys(WINDOWS, _LOOK)
_DECIDED: Given = {**_EVERYBODY_LOOKS, MANAGER: _ALL, ADMIN: _ALL}
_TOLD: Given = {OFFICER: _ADD, MANAGER: _ADD, ADMIN: _ADD}

RIGHTS: Final[Mapping[str, Given]] = {
    "alembic_version": _EVERYBODY_LOOKS,
    "centre": _EVERYBODY_LOOKS,
    "access_login": _EVERYBODY_LOOKS,
    "news": {
        KIOSK: "SELECT, UPDATE (version, at)",
        PHONE: "SELECT, UPDATE (version, at)",
        DISPLAY: _LOOK,
        OFFICER: "SELECT, UPDATE (version, at)",
        MANAGER: "SELECT, UPDATE (version, at, arrangement)",
        ADMIN: "SELECT, UPDATE (version, at, arrangement)",
    },
    # deleted when they are old: guards.sql keeps the younger ones
    "command": {
        **dict.fromkeys((KIOSK, OFFICER, MANAGER, ADMIN), "SELECT, INSERT, DELETE"),
        PHONE: _ADD,
    },
    "kiosk": {KIOSK: _ADD, OFFICER: _LOOK, MANAGER: _LOOK, ADMIN: _ADD},
    # the centre's decisions
    "queue_rule": _DECIDED,
    "priority_class": _DECIDED,
    "opening": _DECIDED,
    "day_exception": _DECIDED,
    "slot_plan": {**_WINDOWS_LOOK, MANAGER: _ALL, ADMIN: _ALL},
    "line": {**_EVERYBODY_LOOKS, MANAGER: _KEEP, ADMIN: _KEEP},
    "counter": {**_EVERYBODY_LOOKS, ADMIN: _KEEP},
    "counter_line": _DECIDED,
    "officer": {OFFICER: _LOOK, MANAGER: "SELECT, UPDATE (role)", ADMIN: _KEEP},
    "officer_line": _DECIDED,
    "change": {OFFICER: _ADD, MANAGER: _ADD, ADMIN: _ADD},
    "field": {**_EVERYBODY_LOOKS, ADMIN: _KEEP},
    "procedure": {**_EVERYBODY_LOOKS, ADMIN: _KEEP},
    "catalogue_import": {**_EVERYBODY_LOOKS, ADMIN: _ADD},  # whether the catalogue is another one
    # the public side
    "public_side": {**_WINDOWS_LOOK, MANAGER: _KEEP, ADMIN: _KEEP},
    "payment_account": {KIOSK: _LOOK, OFFICER: _LOOK, MANAGER: _ALL, ADMIN: _ALL},
    "zone": _DECIDED,
    "zone_counter": _DECIDED,
    "notice": {  # as with commands: only the old ones go
        **_WINDOWS_LOOK,
        KIOSK: "SELECT, DELETE",
        **dict.fromkeys((OFFICER, MANAGER, ADMIN), _ALL),
    },
    "speaker": {**_WINDOWS_LOOK, DISPLAY: _ALL, ADMIN: _ALL},
    "device": {**dict.fromkeys(WINDOWS, _KEEP), ADMIN: _ALL},
    "keyword": {**_EVERYBODY_LOOKS, OFFICER: _ALL, MANAGER: _ALL, ADMIN: _ALL},
    "miss": {KIOSK: _KEEP, PHONE: _KEEP, OFFICER: _KEEP, MANAGER: _ALL, ADMIN: _ALL},
    "question": {
        KIOSK: "SELECT, INSERT, UPDATE (read_at), DELETE",
        PHONE: "SELECT, INSERT, UPDATE (read_at)",
        OFFICER: _ALL,
        MANAGER: _ALL,
        ADMIN: _ALL,
    },
    "rating": {KIOSK: _ADD, OFFICER: _LOOK, MANAGER: _LOOK, ADMIN: _LOOK},
    # the day
    "day": {**dict.fromkeys(WINDOWS, _ALL), DISPLAY: _LOOK, PHONE: _LOOK},
    "day_event": {
        KIOSK: "SELECT (centre_id, version, ordinal, business_date, action), INSERT",
        PHONE: "SELECT (centre_id, version, ordinal, business_date, action)",
        **_TOLD,
    },
    "seat": {**_EVERYBODY_LOOKS, OFFICER: _ALL, ADMIN: _ALL},
    "seat_event": _TOLD,
    "series": {**_WINDOWS_LOOK, KIOSK: _KEEP, OFFICER: _KEEP, ADMIN: _KEEP},
    "ticket": {
        **_WINDOWS_LOOK,
        KIOSK: _KEEP,
        OFFICER: _KEEP,
        MANAGER: "SELECT, UPDATE",
        ADMIN: _KEEP,
    },
    "event": {
        KIOSK: _ADD,
        # without reasons and details, which people write
        DISPLAY: "SELECT (centre_id, version, ordinal, ticket_id, action, state, at, line_id,"
        " counter_id, undoes)",
        **_TOLD,
    },
    "turn": {KIOSK: _LOOK, DISPLAY: _LOOK, OFFICER: _KEEP, MANAGER: _LOOK, ADMIN: _KEEP},
    "print_job": {
        KIOSK: "SELECT, INSERT, UPDATE (state, trouble, changed_at)",
        OFFICER: "SELECT, INSERT, UPDATE (state, trouble, changed_at)",
        MANAGER: _LOOK,
        ADMIN: "SELECT, INSERT, UPDATE (state, trouble, changed_at)",
    },
    "print_event": {KIOSK: _ADD, **_TOLD},
    # appointments; a person's name and telephone number stand in the last table alone
    "appointment": {
        KIOSK: "SELECT, UPDATE",
        OFFICER: _KEEP,
        MANAGER: "SELECT, UPDATE (state, changed_at)",
        ADMIN: _KEEP,
    },
    "appointment_event": {KIOSK: _ADD, **_TOLD},
    "appointment_person": {OFFICER: "SELECT, INSERT, DELETE", ADMIN: _ALL},
}

CALLED_BY_GUARDS: Final = ("today_of_turn", "has_lapsed", "my_role", "is_end_of_day")
"""They look with the rights of whoever calls them, and change nothing."""

VERSIONED: Final = (
    "command",
    "event",
    "seat_event",
    "day_event",
    "change",
    "print_event",
    "appointment_event",
    "catalogue_import",
)
"""The histories: what is added carries the version of its own transaction."""

MASKED: Final = (KIOSK, DISPLAY, PHONE)
"""They see officers without code and name, in a view that stands before the table."""

VIEWED: Final[Mapping[LoginRole, str]] = {PHONE: "phone"}
"""It sees of tickets and of the public side what views of this schema, named as they are, show."""

_ME = "FROM public.access_login me WHERE me.login = session_user::text"
OF_MY_CENTRE: Final = f"{{column}} = (SELECT me.centre_id {_ME})"
IN_MY_TURN: Final = (
    "version = (SELECT n.version FROM public.news n WHERE n.centre_id = {table}.centre_id"
    " AND n.xmin = pg_current_xact_id()::xid)"
)
"""The centre's turn is held by whoever raised its version in this same transaction."""

_NAMES_SEEN: Final = """EXISTS (
    SELECT FROM public.ticket t JOIN public.centre c ON c.id = t.centre_id
    WHERE t.appointment_id = appointment_person.appointment_id
      AND t.business_date = (now() AT TIME ZONE c.time_zone)::date
      AND CASE
        WHEN t.state IN ('called', 'serving', 'held') THEN
          (SELECT me.officer_id MY_ROW) IS NULL OR t.counter_id IN (
            SELECT seat.counter_id FROM public.seat
            WHERE seat.officer_id = (SELECT me.officer_id MY_ROW))
        ELSE t.state = 'waiting' AND t.line_id IN (
          SELECT known.line_id FROM public.officer_line known
          WHERE known.officer_id = (SELECT me.officer_id MY_ROW)
          UNION ALL
          SELECT served.line_id FROM public.counter_line served
          JOIN public.seat USING (counter_id)
          WHERE seat.officer_id = (SELECT me.officer_id MY_ROW))
      END)""".replace("MY_ROW", _ME)

ROWS: Final[Mapping[tuple[str, LoginRole, str], tuple[str | None, str | None]]] = {
    # (table, role, for which command): (rows seen or changed, rows as they may become)
    ("access_login", ADMIN, "SELECT"): ("true", None),
    **{
        ("access_login", role, "SELECT"): ("login = session_user::text", None)
        for role in LoginRole
        if role is not ADMIN
    },
    # A kiosk knows the numbers it gave and took back, not what officers wrote.
    ("event", KIOSK, "SELECT"): (
        (
            "action IN ('issue', 'cancel', 'close') AND (reason = ''"
            " OR EXISTS (SELECT FROM rights.given g WHERE g.ticket_id = event.ticket_id))"
        ),
        None,
    ),
    ("event", KIOSK, "INSERT"): (
        None,
        (
            "(action, state) IN (('issue', 'waiting'), ('cancel', 'cancelled'),"
            " ('close', 'unserved'), ('reopen', 'waiting'))"
            " AND actor_id IS NULL AND undoes IS NULL"
            " AND EXISTS (SELECT FROM public.ticket t WHERE t.id = event.ticket_id"
            " AND t.state = event.state AND t.xmin = pg_current_xact_id()::xid)"
        ),
    ),
    **{
        ("day_event", role, "INSERT"): (
            None,
            (
                "action IN ('lapse', 'reopen') AND EXISTS (SELECT FROM public.day d"
                " WHERE d.centre_id = day_event.centre_id"
                " AND d.business_date = day_event.business_date"
                " AND d.xmin = pg_current_xact_id()::xid)"
            ),
        )
        for role in (KIOSK, OFFICER)
    },
    ("appointment_event", KIOSK, "INSERT"): (
        None,
        (
            "action IN ('arrive', 'miss') AND officer_id IS NULL"
            " AND EXISTS (SELECT FROM public.appointment a"
            " WHERE a.id = appointment_event.appointment_id"
            " AND a.xmin = pg_current_xact_id()::xid)"
        ),
    ),
    ("appointment_event", KIOSK, "SELECT"): ("action IN ('arrive', 'miss')", None),
    # An officer decides on notices and emergencies, on nothing else.
    ("change", OFFICER, "INSERT"): (None, "subject ~ '^notice [0-9]+$'"),
    # A name is for the officer in front of whom the person stands, or will: a login that several
    # share learns it from the call on.
    ("appointment_person", OFFICER, "SELECT"): (_NAMES_SEEN, None),
    ("appointment_person", OFFICER, "DELETE"): ("false", None),
}
"""Where a role reaches fewer rows of its centre than all, or writes less than anything."""
