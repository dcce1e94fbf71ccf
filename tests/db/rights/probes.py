"""Statements that a login may not run, by its role; the words say what somebody would gain."""
# ruff: noqa: S608

from __future__ import annotations

import re

from db.rights.roles import LoginRole

TURN = "UPDATE news SET version = version + 1, at = clock_timestamp();"
A_TICKET = "(SELECT id FROM ticket WHERE state = 'waiting' LIMIT 1)"
NEW_TICKET = (
    "INSERT INTO ticket (id, centre_id, business_date, series_line_id, number, label, line_id,"
    " purpose, priority, language, ahead, state, next_lines, calls, issued_at, queued_at,"
    " changed_at) SELECT 'x', centre_id, business_date, series_line_id, {number}, 'A999', line_id,"
    " purpose, priority, language, 0, '{state}', next_lines, 0, {at}, {at}, {at}"
    " FROM ticket LIMIT 1"
)
NOW = "(SELECT at FROM news)"
ANYBODY = {
    "change a history": "UPDATE event SET reason = 'x'",
    "delete a history": "DELETE FROM event",
    "empty a table": "TRUNCATE ticket CASCADE",
    "delete a ticket": "DELETE FROM ticket",
    "delete a command": "DELETE FROM command",
    "rewrite a command": "UPDATE command SET action = 'x'",
    "change the news of another centre": "INSERT INTO news VALUES (2, 1, now(), 0)",
    "let oneself in elsewhere": "UPDATE access_login SET centre_id = 2",
    "become an administrator": "UPDATE access_login SET role = 'admin'",
    "let somebody in": "INSERT INTO access_login VALUES ('x', 1, 'admin', NULL)",
    "become the owner": "SET ROLE postgres",
    "become another session": "SET SESSION AUTHORIZATION postgres",
    "switch the guards off": "SET session_replication_role = replica",
    "take a guard away": "ALTER TABLE ticket DISABLE TRIGGER guard",
    "take row security away": "ALTER TABLE ticket DISABLE ROW LEVEL SECURITY",
    "take a policy away": "DROP POLICY own_centre ON ticket",
    "write a policy": "CREATE POLICY all_mine ON ticket USING (true)",
    "write a guard anew": "CREATE OR REPLACE FUNCTION rights.my_role() RETURNS text"
    " LANGUAGE sql AS $$ SELECT 'admin'::text $$",
    "call a giver": "SELECT rights.note_giver()",
    "make a table": "CREATE TABLE public.x (i int)",
    "make a temporary table": "CREATE TEMPORARY TABLE x (i int)",
    "make a schema": "CREATE SCHEMA mine",
    "make a view": "CREATE VIEW public.names AS SELECT 1",
    "drop a table": "DROP TABLE event",
    "make a login": "CREATE ROLE friend LOGIN",
    "run a program": "COPY ticket TO PROGRAM 'id'",
    "read a program": "COPY ticket FROM PROGRAM 'id'",
    "write a file": "COPY ticket TO '/var/tickets'",
    "read a file": "SELECT pg_read_file('/etc/passwd')",
    "read the passwords": "SELECT * FROM pg_authid",
    "read large objects into files": "SELECT lo_export(1, '/var/x')",
    "set the server up": "ALTER SYSTEM SET fsync = off",
    "end others' sessions": "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE usename = 'postgres' AND datname = current_database()",
    "write statistics": "SELECT * FROM pg_statistic",
    "hold a trick from row security": "SET row_security = off; SELECT * FROM ticket",
}
NOT_STAFF = {
    "read names": "SELECT name FROM appointment_person",
    "count names": "SELECT count(*) FROM appointment_person",
    "write names": "UPDATE appointment_person SET name = 'x'",
    "sit down": "INSERT INTO seat VALUES (1, 1, 1, now(), NULL, NULL, now(), '')",
    "get somebody up": "DELETE FROM seat",
    "turn the order": "UPDATE queue_rule SET fairness = 'strict'",
    "close a line": "UPDATE line SET is_open = false",
    "change the hours": "DELETE FROM opening",
    "rename an officer": "UPDATE public.officer SET name = 'x'",
    "read officers' names": "SELECT name FROM public.officer",
    "read decisions": "SELECT * FROM change",
    "read the seats' history": "SELECT * FROM seat_event",
    "close a procedure": "UPDATE procedure SET is_closed = true",
}
PROBES: dict[LoginRole, dict[str, str]] = {
    LoginRole.KIOSK: NOT_STAFF
    | {
        "set the version": "UPDATE news SET version = 1000000, at = clock_timestamp()",
        "set it back": "UPDATE news SET version = version - 1, at = clock_timestamp()",
        "set the clock": "UPDATE news SET version = version + 1, at = now() + interval '1 day'",
        "have everybody read anew": "UPDATE news SET arrangement = arrangement + 1",
        "jump a number": TURN + "UPDATE series SET last = last + 2",
        "take a number away": TURN + "UPDATE series SET last = last - 1",
        "raise a number out of turn": "UPDATE series SET last = last + 1",
        "count by a mark nobody has": TURN + "INSERT INTO series"
        " (centre_id, business_date, line_id, origin, last)"
        " SELECT centre_id, business_date, line_id, 'Z', 9 FROM series LIMIT 1",
        "give a ticket without its number": TURN
        + NEW_TICKET.format(number=999, state="waiting", at=NOW),
        "give a called ticket": TURN + NEW_TICKET.format(number=1, state="finished", at=NOW),
        "give an older ticket": TURN
        + NEW_TICKET.format(number=1, state="waiting", at="now() - interval '1 hour'"),
        "give a ticket out of turn": NEW_TICKET.format(number=1, state="waiting", at=NOW),
        "cancel others' tickets": TURN
        + f"UPDATE ticket SET state = 'cancelled' WHERE id = {A_TICKET}",
        "call a ticket": TURN + f"UPDATE ticket SET counter_id = 1 WHERE id = {A_TICKET}",
        "go first": TURN
        + "UPDATE ticket SET queued_at = queued_at - interval '1 hour', priority = 1",
        "end everybody's day": TURN + "UPDATE ticket SET state = 'unserved'",
        "write a history": TURN + "INSERT INTO event (centre_id, version, ordinal, ticket_id,"
        " action, state, at, line_id, priority, next_lines, queued_at, reason)"
        " SELECT centre_id, (SELECT version FROM news), 5, id, 'issue', state, now(), line_id, 3,"
        " next_lines, now(), '' FROM ticket LIMIT 1",
        "give a command an old version": "INSERT INTO command VALUES (1, 'x', 'issue', 1, now())",
        "close the day": TURN + "UPDATE day SET closed_at = now()",
        "forget the day": TURN + "DELETE FROM day",
        "cancel an appointment": TURN + "UPDATE appointment SET state = 'cancelled'",
        "move an appointment": TURN + "UPDATE appointment SET starts_at = now(), state = 'arrived'",
        "book": "INSERT INTO appointment SELECT * FROM appointment",
        "read a closing's reason": "SELECT reason FROM day_event",
        "rewrite a print": "UPDATE print_job SET device = 'x'",
        "register for another centre": "INSERT INTO kiosk VALUES ('x', 2, 'Z', now())",
        "take a mark over": "UPDATE kiosk SET mark = 'Z'",
    },
    LoginRole.DISPLAY: NOT_STAFF
    | {
        "write news": TURN,
        "give a number": "INSERT INTO series SELECT * FROM series",
        "write a ticket": "UPDATE ticket SET state = 'finished'",
        "write a history": "INSERT INTO event SELECT * FROM event",
        "read reasons": "SELECT reason FROM event",
        "read details": "SELECT detail FROM event",
        "read commands": "SELECT * FROM command",
        "read appointments": "SELECT * FROM appointment",
        "read print jobs": "SELECT * FROM print_job",
        "lock tickets": "SELECT * FROM ticket FOR UPDATE",
        "raise an emergency": "INSERT INTO notice (centre_id, kind, text_vi, is_shown, at)"
        " VALUES (1, 'emergency', 'x', true, now())",
        "take a notice down": "UPDATE notice SET is_shown = false",
    },
    LoginRole.OFFICER: {
        "write a name anew": "UPDATE appointment_person SET name = 'x'",
        "change a ticket out of turn": "UPDATE ticket SET state = 'cancelled'",
        "change a ticket without its event": TURN + "UPDATE ticket SET state = 'cancelled',"
        f" ended_at = now() WHERE id = {A_TICKET}",
        "change a number": TURN + "UPDATE ticket SET number = number + 100",
        "change an arrival": TURN + "UPDATE ticket SET issued_at = now()",
        "take a ticket to another centre": TURN + "UPDATE ticket SET centre_id = 2",
        "jump a number": TURN + "UPDATE series SET last = last + 2",
        "turn the order": "UPDATE queue_rule SET fairness = 'strict'",
        "write a decision about the rule": TURN
        + "INSERT INTO change (centre_id, version, ordinal, subject, reason, at)"
        " SELECT 1, version, 0, 'rule', '', now() FROM news",
        "part the hall": "INSERT INTO zone (centre_id, code, name_vi) VALUES (1, 'A', 'x')",
        "throw notices away": TURN + "DELETE FROM notice",
        "change the hours": "DELETE FROM opening",
        "know more lines": "INSERT INTO officer_line VALUES (1, 1, 1, 0)",
        "lead": "UPDATE officer SET role = 'lead'",
        "rename an officer": "UPDATE officer SET name = 'x'",
        "close the day": TURN + "UPDATE day SET closed_at = now()",
        "close a procedure": "UPDATE procedure SET is_closed = true",
        "register a kiosk": "INSERT INTO kiosk VALUES ('x', 1, 'Z', now())",
        "write a history of before": "INSERT INTO event (centre_id, version, ordinal, ticket_id,"
        " action, state, at, line_id, priority, next_lines, queued_at, reason)"
        " SELECT 1, 1, 9, id, 'call', state, now(), line_id, 3, next_lines, now(), '' FROM ticket",
    },
    LoginRole.MANAGER: {
        "read names": "SELECT * FROM appointment_person",
        "count names": "SELECT count(*) FROM appointment_person",
        "serve": TURN + "UPDATE ticket SET state = 'finished', ended_at = now()",
        "give a number": "INSERT INTO series SELECT * FROM series",
        "sit down": "INSERT INTO seat VALUES (1, 1, 1, now(), NULL, NULL, now(), '')",
        "rename an officer": "UPDATE officer SET name = 'x'",
        "rewrite a decision": "UPDATE change SET reason = 'x'",
        "drop a decision": "DELETE FROM change",
        "close a procedure": "UPDATE procedure SET is_closed = true",
        "book": "INSERT INTO appointment SELECT * FROM appointment",
    },
    LoginRole.ADMIN: {
        "rewrite a decision": "UPDATE change SET reason = 'x'",
        "drop the seats' history": "DELETE FROM seat_event",
        "drop an import": "DELETE FROM catalogue_import",
        "change a ticket without its event": TURN + "UPDATE ticket SET state = 'cancelled'",
        "set the version": "UPDATE news SET version = 1000000, at = clock_timestamp()",
        "move the centre": "UPDATE centre SET time_zone = 'UTC'",
        "upgrade": "UPDATE alembic_version SET version_num = '9999'",
        "write the givers": "INSERT INTO rights.given VALUES ('x', 'x', now())",
    },
    LoginRole.PHONE: NOT_STAFF
    | {
        "read the tickets themselves": "SELECT id FROM public.ticket",
        "write a ticket": "UPDATE public.ticket SET state = 'finished'",
        "read histories": "SELECT * FROM event",
        "write a history": "INSERT INTO event SELECT * FROM event",
        "read the staff's code": "SELECT leave_code FROM public.public_side",
        "move the phone page": "UPDATE public.public_side SET phone_address = 'http://x:1'",
        "read appointments": "SELECT * FROM appointment",
        "read who prints": "SELECT * FROM print_job",
        "read numbers given": "SELECT * FROM series",
        "read turns": "SELECT * FROM turn",
        "read ratings": "SELECT * FROM rating",
        "read a closing's reason": "SELECT reason FROM day_event",
        "answer a question": "UPDATE question SET answer = 'x', state = 'answered'",
        "delete a question": "DELETE FROM question",
        "teach the assistant": "INSERT INTO keyword (words) VALUES ('x')",
        "write a notice": "INSERT INTO notice (kind) VALUES ('emergency')",
        "write of a device": "INSERT INTO device (id) VALUES ('x')",
        "take the voice": "INSERT INTO speaker (holder) VALUES ('x')",
        "set the version": "UPDATE news SET version = 1000000, at = clock_timestamp()",
        "have everybody read anew": "UPDATE news SET arrangement = arrangement + 1",
        "begin a day": TURN + "DELETE FROM day",
    },
}


def as_seen_by(role: LoginRole, statement: str) -> str:
    """For whom a view stands before the tickets the table itself is named."""
    if role is not LoginRole.PHONE:
        return statement
    return re.sub(r"(?<![.\w'])ticket\b", "public.ticket", statement)
