"""A queue with rules: fairness, visits of several legs, days, appointments, seats on lease"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

from db.tables.base import Instant, Json, RowId

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

NAMES = ("name_vi", "name_en", "name_fr")
STATES_BEFORE = "'called', 'cancelled', 'finished', 'held', 'no_show', 'serving', 'waiting'"
STATES = (
    "'called', 'cancelled', 'finished', 'held', 'joined', 'no_show', 'serving', 'unserved',"
    " 'waiting'"
)
ACTIONS_BEFORE = (
    "'call', 'cancel', 'finish', 'hold', 'issue', 'no_show', 'recall', 'reinstate', 'resume',"
    " 'return', 'start', 'transfer'"
)
ACTIONS = (
    "'call', 'cancel', 'classify', 'close', 'finish', 'hand_over', 'hold', 'issue', 'join',"
    " 'no_show', 'pick', 'plan', 'proceed', 'recall', 'reinstate', 'reopen', 'resume', 'return',"
    " 'separate', 'start', 'transfer', 'undo'"
)
SERIES_KEY_BEFORE = "uq_ticket_centre_id_business_date_series_line_id_number"
SERIES_KEY = "uq_ticket_centre_id_business_date_series_line_id_origin_number"
WAITING = "state = 'waiting'"
WISHED = (
    "state = 'waiting' AND (reserved_counter_id IS NOT NULL"
    " OR reserved_officer_id IS NOT NULL OR due_at IS NOT NULL)"
)
PRIORITY_CLASSES = (
    # code, Vietnamese, English, French, level, legal basis
    ("old80", "Người từ 80 tuổi", "80 years or older", "80 ans ou plus", 1,
     "Luật Người cao tuổi 39/2009/QH12, Điều 2 và 3"),
    ("disabled", "Người khuyết tật nặng", "Severely disabled", "Handicap lourd", 1,
     "Luật Người khuyết tật 51/2010/QH12"),
    ("pregnant", "Phụ nữ mang thai", "Pregnant", "Femme enceinte", 1, ""),
    ("child", "Có con dưới 36 tháng tuổi", "With a child under 36 months",
     "Avec un enfant de moins de 36 mois", 1, ""),
    ("old60", "Người từ 60 tuổi", "60 years or older", "60 ans ou plus", 2,
     "Luật Người cao tuổi 39/2009/QH12, Điều 2 và 3"),
    ("merit", "Người có công với cách mạng", "Person with merit to the revolution",
     "Personne méritante de la révolution", 2, "Pháp lệnh 02/2020/UBTVQH14"),
)  # fmt: skip


def upgrade() -> None:
    _tables()
    _access()
    op.add_column("news", sa.Column("arrangement", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("line", sa.Column("quota", sa.Integer()))
    op.add_column("line", sa.Column("service_s", sa.Integer()))
    _people()
    _series()
    _tickets()
    _events()
    _decisions()


def downgrade() -> None:
    _forget_what_the_first_record_does_not_know()
    with _checked("event", "action", f"action IN ({ACTIONS_BEFORE})") as batch:
        for name in (
            *("queued_at", "priority", "reserved_officer_id", "actor_id", "joined_to"),
            *("priority_code", "next_lines", "hold_until", "undoes", "detail"),
        ):
            batch.drop_column(name)
    for name in (
        *("ix_ticket_held", "ix_ticket_wished", "ix_ticket_place", "ix_ticket_waiting"),
        "ix_ticket_joined_to",
    ):
        op.drop_index(name, "ticket")
    with _checked("ticket", "state", f"state IN ({STATES_BEFORE})") as batch:
        batch.drop_constraint(op.f(SERIES_KEY), type_="unique")
        batch.drop_constraint(op.f("uq_ticket_appointment_id"), type_="unique")
        for other in ("reserved_officer_id_officer", "joined_to_ticket", "appointment_id_appointment"):
            batch.drop_constraint(op.f(f"fk_ticket_{other}"), type_="foreignkey")
        for name in (
            *("origin", "priority_code", "reserved_officer_id", "joined_to", "appointment_id"),
            *("next_lines", "leg", "hold_until", "due_at"),
        ):
            batch.drop_column(name)
        batch.create_unique_constraint(
            op.f(SERIES_KEY_BEFORE), ["centre_id", "business_date", "series_line_id", "number"]
        )
    op.create_index(
        "ix_ticket_waiting",
        "ticket",
        ["centre_id", "line_id", "priority", "queued_at"],
        sqlite_where=sa.text(WAITING),
        postgresql_where=sa.text(WAITING),
    )
    op.add_column("series", sa.Column("last_at", Instant()))
    op.execute(
        "UPDATE series SET last_at = (SELECT at FROM news WHERE news.centre_id = series.centre_id)"
    )
    with op.batch_alter_table("series") as batch:
        batch.drop_constraint(op.f("pk_series"), type_="primary")
        batch.drop_column("origin")
        batch.create_primary_key(op.f("pk_series"), ["centre_id", "business_date", "line_id"])
        batch.alter_column("last_at", existing_type=Instant(), nullable=False)
    op.drop_column("seat_event", "reason")
    for name in ("pause_reason", "paused_at", "lease_until", "holder"):
        op.drop_column("seat", name)
    op.drop_table("officer_line")
    with _checked("officer", "role", None) as batch:
        batch.drop_column("role")
    op.drop_column("line", "quota")
    op.drop_column("line", "service_s")
    op.drop_column("news", "arrangement")
    for table in (
        *("appointment_event", "appointment_person", "appointment", "slot_plan"),
        *("day_event", "day", "day_exception", "opening"),
        *("change", "turn", "priority_class", "queue_rule", "kiosk", "access_login"),
    ):
        op.drop_table(table)


def _forget_what_the_first_record_does_not_know() -> None:
    """A kiosk's own numbers, tickets served together and days closed have no place there."""
    of_kiosks = "(SELECT id FROM ticket WHERE origin <> '')"
    op.execute(
        "DELETE FROM print_event WHERE job_id IN"
        f" (SELECT id FROM print_job WHERE ticket_id IN {of_kiosks})"
    )
    op.execute(f"DELETE FROM print_job WHERE ticket_id IN {of_kiosks}")
    op.execute(f"DELETE FROM event WHERE ticket_id IN {of_kiosks}")
    op.execute(f"DELETE FROM event WHERE action NOT IN ({ACTIONS_BEFORE})")
    op.execute("UPDATE event SET state = 'waiting' WHERE state IN ('joined', 'unserved')")
    op.execute("UPDATE ticket SET joined_to = NULL, appointment_id = NULL")
    op.execute("UPDATE ticket SET state = 'waiting' WHERE state IN ('joined', 'unserved')")
    op.execute("DELETE FROM ticket WHERE origin <> ''")
    op.execute("DELETE FROM series WHERE origin <> ''")


@contextmanager
def _checked(table: str, name: str, rule: str | None, *, is_new: bool = False) -> Iterator[BatchOperations]:
    """The table changed, with this rule for one of its CHECK constraints (None: with none)."""
    with op.batch_alter_table(table) as batch:
        if not is_new:
            batch.drop_constraint(op.f(f"ck_{table}_{name}"), type_="check")
        yield batch
        if rule is not None:
            batch.create_check_constraint(op.f(f"ck_{table}_{name}"), rule)


def _tables() -> None:
    op.create_table('change',
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('version', sa.BigInteger(), nullable=False),
    sa.Column('ordinal', sa.Integer(), nullable=False),
    sa.Column('subject', sa.String(), nullable=False),
    sa.Column('before', Json, nullable=True),
    sa.Column('after', Json, nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('officer_id', RowId, nullable=True),
    sa.Column('at', Instant(), nullable=False),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_change_centre_id_centre')),
    sa.PrimaryKeyConstraint('centre_id', 'version', 'ordinal', name=op.f('pk_change'))
    )
    op.create_table('day',
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('closed_at', Instant(), nullable=True),
    sa.Column('unserved', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_day_centre_id_centre')),
    sa.PrimaryKeyConstraint('centre_id', 'business_date', name=op.f('pk_day'))
    )
    op.create_table('day_event',
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('version', sa.BigInteger(), nullable=False),
    sa.Column('ordinal', sa.Integer(), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('action', sa.String(), nullable=False),
    sa.Column('unserved', sa.Integer(), nullable=False),
    sa.Column('officer_id', RowId, nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('at', Instant(), nullable=False),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_day_event_centre_id_centre')),
    sa.PrimaryKeyConstraint('centre_id', 'version', 'ordinal', name=op.f('pk_day_event'))
    )
    op.create_table('day_exception',
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('date', sa.Date(), nullable=False),
    sa.Column('is_working', sa.Boolean(), nullable=False),
    sa.Column('hours_of', sa.SmallInteger(), nullable=True),
    sa.Column('name_vi', sa.String(), nullable=False),
    sa.Column('name_en', sa.String(), server_default='', nullable=False),
    sa.Column('name_fr', sa.String(), server_default='', nullable=False),
    sa.Column('source', sa.String(), nullable=False),
    sa.Column('is_certain', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_day_exception_centre_id_centre')),
    sa.PrimaryKeyConstraint('centre_id', 'date', name=op.f('pk_day_exception'))
    )
    op.create_table('kiosk',
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('mark', sa.String(length=1), nullable=False),
    sa.Column('registered_at', Instant(), nullable=False),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_kiosk_centre_id_centre')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_kiosk')),
    sa.UniqueConstraint('centre_id', 'mark', name=op.f('uq_kiosk_centre_id_mark'))
    )
    op.create_table('opening',
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('weekday', sa.SmallInteger(), nullable=False),
    sa.Column('ordinal', sa.SmallInteger(), nullable=False),
    sa.Column('opens', sa.Time(), nullable=False),
    sa.Column('closes', sa.Time(), nullable=False),
    sa.CheckConstraint('opens < closes', name=op.f('ck_opening_order')),
    sa.CheckConstraint('ordinal BETWEEN 1 AND 2', name=op.f('ck_opening_ordinal')),
    sa.CheckConstraint('weekday BETWEEN 1 AND 7', name=op.f('ck_opening_weekday')),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_opening_centre_id_centre')),
    sa.PrimaryKeyConstraint('centre_id', 'weekday', 'ordinal', name=op.f('pk_opening'))
    )
    op.create_table('priority_class',
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('name_vi', sa.String(), nullable=False),
    sa.Column('name_en', sa.String(), server_default='', nullable=False),
    sa.Column('name_fr', sa.String(), server_default='', nullable=False),
    sa.Column('level', sa.SmallInteger(), nullable=False),
    sa.Column('legal_basis', sa.String(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('is_offered', sa.Boolean(), nullable=False),
    sa.CheckConstraint('level IN (1, 2)', name=op.f('ck_priority_class_level')),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_priority_class_centre_id_centre')),
    sa.PrimaryKeyConstraint('centre_id', 'code', name=op.f('pk_priority_class'))
    )
    op.create_table('queue_rule',
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('fairness', sa.String(), server_default='2:1', nullable=False),
    sa.Column('head_start_s', sa.Integer(), server_default='300', nullable=False),
    sa.Column('calls_before_no_show', sa.Integer(), server_default='3', nullable=False),
    sa.Column('keeps_place_s', sa.Integer(), server_default='900', nullable=False),
    sa.Column('hold_s', sa.Integer(), server_default='900', nullable=False),
    sa.Column('undo_s', sa.Integer(), server_default='60', nullable=False),
    sa.Column('lease_s', sa.Integer(), server_default='120', nullable=False),
    sa.Column('late_s', sa.Integer(), server_default='900', nullable=False),
    sa.Column('share_warning', sa.Integer(), server_default='25', nullable=False),
    sa.Column('service_s', sa.Integer(), server_default='600', nullable=False),
    sa.Column('outside_hours', sa.String(), server_default='refuse', nullable=False),
    sa.CheckConstraint("fairness IN ('strict', '2:1', '1:1', '1:2')", name=op.f('ck_queue_rule_fairness')),
    sa.CheckConstraint("outside_hours IN ('refuse', 'give')", name=op.f('ck_queue_rule_outside_hours')),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_queue_rule_centre_id_centre')),
    sa.PrimaryKeyConstraint('centre_id', name=op.f('pk_queue_rule'))
    )
    op.create_table('appointment',
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('line_id', RowId, nullable=False),
    sa.Column('starts_at', Instant(), nullable=False),
    sa.Column('procedure_code', sa.String(), nullable=True),
    sa.Column('priority_code', sa.String(), nullable=True),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('source', sa.String(), nullable=False),
    sa.Column('outside_code', sa.String(), nullable=True),
    sa.Column('booked_at', Instant(), nullable=False),
    sa.Column('changed_at', Instant(), nullable=False),
    sa.CheckConstraint("state IN ('booked', 'arrived', 'cancelled', 'missed')", name=op.f('ck_appointment_state')),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_appointment_centre_id_centre')),
    sa.ForeignKeyConstraint(['line_id'], ['line.id'], name=op.f('fk_appointment_line_id_line')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_appointment')),
    sa.UniqueConstraint('centre_id', 'code', name=op.f('uq_appointment_centre_id_code')),
    sa.UniqueConstraint('centre_id', 'outside_code', name=op.f('uq_appointment_centre_id_outside_code'))
    )
    with op.batch_alter_table('appointment') as batch_op:
        batch_op.create_index('ix_appointment_slot', ['centre_id', 'line_id', 'starts_at'], unique=False)
        batch_op.create_index('ix_appointment_booked', ['centre_id', 'starts_at'], unique=False, sqlite_where=sa.text("state = 'booked'"), postgresql_where=sa.text("state = 'booked'"))

    op.create_table('officer_line',
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('officer_id', RowId, nullable=False),
    sa.Column('line_id', RowId, nullable=False),
    sa.Column('preference', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_officer_line_centre_id_centre')),
    sa.ForeignKeyConstraint(['line_id'], ['line.id'], name=op.f('fk_officer_line_line_id_line')),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], name=op.f('fk_officer_line_officer_id_officer')),
    sa.PrimaryKeyConstraint('officer_id', 'line_id', name=op.f('pk_officer_line'))
    )
    op.create_table('slot_plan',
    sa.Column('line_id', RowId, nullable=False),
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('capacity', sa.Integer(), nullable=False),
    sa.Column('days_ahead', sa.Integer(), nullable=False),
    sa.CheckConstraint('capacity >= 1', name=op.f('ck_slot_plan_capacity')),
    sa.CheckConstraint('minutes BETWEEN 5 AND 240', name=op.f('ck_slot_plan_minutes')),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_slot_plan_centre_id_centre')),
    sa.ForeignKeyConstraint(['line_id'], ['line.id'], name=op.f('fk_slot_plan_line_id_line')),
    sa.PrimaryKeyConstraint('line_id', name=op.f('pk_slot_plan'))
    )
    op.create_table('turn',
    sa.Column('counter_id', RowId, nullable=False),
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('recent', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_turn_centre_id_centre')),
    sa.ForeignKeyConstraint(['counter_id'], ['counter.id'], name=op.f('fk_turn_counter_id_counter')),
    sa.PrimaryKeyConstraint('counter_id', name=op.f('pk_turn'))
    )
    op.create_table('appointment_event',
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('version', sa.BigInteger(), nullable=False),
    sa.Column('ordinal', sa.Integer(), nullable=False),
    sa.Column('appointment_id', sa.String(length=36), nullable=False),
    sa.Column('action', sa.String(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('line_id', RowId, nullable=False),
    sa.Column('starts_at', Instant(), nullable=False),
    sa.Column('at', Instant(), nullable=False),
    sa.Column('officer_id', RowId, nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['appointment_id'], ['appointment.id'], name=op.f('fk_appointment_event_appointment_id_appointment')),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_appointment_event_centre_id_centre')),
    sa.PrimaryKeyConstraint('centre_id', 'version', 'ordinal', name=op.f('pk_appointment_event'))
    )
    with op.batch_alter_table('appointment_event') as batch_op:
        batch_op.create_index(batch_op.f('ix_appointment_event_appointment_id'), ['appointment_id'], unique=False)

    op.create_table('appointment_person',
    sa.Column('appointment_id', sa.String(length=36), nullable=False),
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('phone', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['appointment_id'], ['appointment.id'], name=op.f('fk_appointment_person_appointment_id_appointment')),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_appointment_person_centre_id_centre')),
    sa.PrimaryKeyConstraint('appointment_id', name=op.f('pk_appointment_person'))
    )


def _access() -> None:
    op.create_table('access_login',
    sa.Column('login', sa.String(), nullable=False),
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('role', sa.String(), nullable=False),
    sa.Column('officer_id', RowId, nullable=True),
    sa.CheckConstraint("role IN ('kiosk', 'display', 'officer', 'manager', 'admin')", name=op.f('ck_access_login_role')),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_access_login_centre_id_centre')),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], name=op.f('fk_access_login_officer_id_officer')),
    sa.PrimaryKeyConstraint('login', name=op.f('pk_access_login'))
    )


def _people() -> None:
    op.add_column(
        "officer", sa.Column("role", sa.String(), nullable=False, server_default="officer")
    )
    roles = "role IN ('officer', 'lead', 'manager', 'administrator')"
    with _checked("officer", "role", roles, is_new=True):
        pass
    op.add_column("seat", sa.Column("pause_reason", sa.String()))
    op.add_column("seat", sa.Column("paused_at", Instant()))
    op.add_column("seat", sa.Column("lease_until", Instant()))
    op.add_column("seat", sa.Column("holder", sa.String(36), nullable=False, server_default=""))
    op.execute("UPDATE seat SET lease_until = since")
    with op.batch_alter_table("seat") as batch:
        batch.alter_column("lease_until", existing_type=Instant(), nullable=False)
    op.add_column(
        "seat_event", sa.Column("reason", sa.String(), nullable=False, server_default="")
    )


def _series() -> None:
    op.add_column("series", sa.Column("origin", sa.String(1), nullable=False, server_default=""))
    with op.batch_alter_table("series") as batch:
        batch.drop_column("last_at")
        batch.drop_constraint(op.f("pk_series"), type_="primary")
        batch.create_primary_key(
            op.f("pk_series"), ["centre_id", "business_date", "line_id", "origin"]
        )


def _tickets() -> None:
    op.drop_index("ix_ticket_waiting", "ticket")
    for column in (
        sa.Column("origin", sa.String(1), nullable=False, server_default=""),
        sa.Column("priority_code", sa.String()),
        sa.Column("reserved_officer_id", RowId),
        sa.Column("joined_to", sa.String(36)),
        sa.Column("appointment_id", sa.String(36)),
        sa.Column("next_lines", Json),
        sa.Column("leg", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("hold_until", Instant()),
        sa.Column("due_at", Instant()),
    ):
        op.add_column("ticket", column)
    op.execute("UPDATE ticket SET next_lines = '[]'")
    op.execute(
        "UPDATE ticket SET leg = 1 + (SELECT count(*) FROM event WHERE event.ticket_id = ticket.id"
        " AND event.action = 'transfer')"
    )
    with _checked("ticket", "state", f"state IN ({STATES})") as batch:
        batch.alter_column("next_lines", existing_type=Json, nullable=False)
        batch.drop_constraint(op.f(SERIES_KEY_BEFORE), type_="unique")
        batch.create_unique_constraint(
            op.f(SERIES_KEY), ["centre_id", "business_date", "series_line_id", "origin", "number"]
        )
        batch.create_unique_constraint(op.f("uq_ticket_appointment_id"), ["appointment_id"])
        for key, other in (
            ("appointment_id", "appointment"),
            ("joined_to", "ticket"),
            ("reserved_officer_id", "officer"),
        ):
            batch.create_foreign_key(op.f(f"fk_ticket_{key}_{other}"), other, [key], ["id"])
    for name, columns, where in (
        (
            "ix_ticket_waiting",
            ["centre_id", "business_date", "line_id", "priority", "queued_at", "number", "id"],
            WAITING,
        ),
        ("ix_ticket_place", ["centre_id", "business_date", "queued_at"], WAITING),
        ("ix_ticket_wished", ["centre_id", "business_date"], WISHED),
        ("ix_ticket_held", ["centre_id", "business_date", "counter_id"], "state = 'held'"),
    ):
        op.create_index(
            name, "ticket", columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where)
        )
    op.create_index(op.f("ix_ticket_joined_to"), "ticket", ["joined_to"])


def _events() -> None:
    for column in (
        sa.Column("reserved_officer_id", RowId),
        sa.Column("actor_id", RowId),
        sa.Column("joined_to", sa.String(36)),
        sa.Column("priority", sa.SmallInteger()),
        sa.Column("priority_code", sa.String()),
        sa.Column("next_lines", Json),
        sa.Column("hold_until", Instant()),
        sa.Column("queued_at", Instant()),
        sa.Column("undoes", sa.BigInteger()),
        sa.Column("detail", Json),
    ):
        op.add_column("event", column)
    # A return was what moved a place so far.
    op.execute(
        "UPDATE event SET next_lines = '[]',"
        " priority = (SELECT priority FROM ticket WHERE ticket.id = event.ticket_id),"
        " queued_at = coalesce((SELECT max(back.at) FROM event AS back"
        " WHERE back.ticket_id = event.ticket_id AND back.action = 'return'"
        " AND back.version <= event.version),"
        " (SELECT issued_at FROM ticket WHERE ticket.id = event.ticket_id))"
    )
    with _checked("event", "action", f"action IN ({ACTIONS})") as batch:
        batch.alter_column("priority", existing_type=sa.SmallInteger(), nullable=False)
        batch.alter_column("next_lines", existing_type=Json, nullable=False)
        batch.alter_column("queued_at", existing_type=Instant(), nullable=False)


def _decisions() -> None:
    """Each centre that is there already gets the rule and the priority classes to begin with."""
    bind = op.get_bind()
    centres = list(bind.execute(sa.text("SELECT id FROM centre")).scalars())
    rule = sa.table("queue_rule", sa.column("centre_id"))
    classes = sa.table(
        "priority_class",
        *(
            sa.column(name)
            for name in ("centre_id", "code", *NAMES, "level", "legal_basis", "position")
        ),
        sa.column("is_offered", sa.Boolean()),
    )
    for centre in centres:
        bind.execute(rule.insert().values(centre_id=centre))
        for position, (code, vi, en, fr, level, basis) in enumerate(PRIORITY_CLASSES):
            bind.execute(
                classes.insert().values(
                    centre_id=centre,
                    code=code,
                    name_vi=vi,
                    name_en=en,
                    name_fr=fr,
                    level=level,
                    legal_basis=basis,
                    position=position,
                    is_offered=True,
                )
            )
