"""The public side: zones, notices, speakers, questions, keywords, ratings, several procedures"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db.tables.base import Instant, Json, RowId

ROLES_BEFORE = "'kiosk', 'display', 'officer', 'manager', 'admin'"

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('device',
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('id', sa.String(length=64), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('is_well', sa.Boolean(), nullable=True),
    sa.Column('since', Instant(), nullable=False),
    sa.Column('seen_at', Instant(), nullable=False),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_device_centre_id_centre')),
    sa.PrimaryKeyConstraint('centre_id', 'id', name=op.f('pk_device'))
    )
    op.create_table('miss',
    sa.Column('id', RowId, autoincrement=True, nullable=False),
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('words', sa.String(), nullable=False),
    sa.Column('folded', sa.String(), nullable=False),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.Column('times', sa.Integer(), nullable=False),
    sa.Column('first_at', Instant(), nullable=False),
    sa.Column('last_at', Instant(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.CheckConstraint("state IN ('open', 'taught', 'dropped')", name=op.f('ck_miss_state')),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_miss_centre_id_centre')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_miss')),
    sa.UniqueConstraint('centre_id', 'folded', name=op.f('uq_miss_centre_id_folded'))
    )
    op.create_table('public_side',
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('phone_address', sa.String(), server_default='', nullable=False),
    sa.Column('qr_target', sa.String(), server_default='local', nullable=False),
    sa.Column('leave_code', sa.String(), server_default='', nullable=False),
    sa.Column('model_address', sa.String(), server_default='', nullable=False),
    sa.Column('model_name', sa.String(), server_default='', nullable=False),
    sa.CheckConstraint("qr_target IN ('local', 'portal')", name=op.f('ck_public_side_qr_target')),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_public_side_centre_id_centre')),
    sa.PrimaryKeyConstraint('centre_id', name=op.f('pk_public_side'))
    )
    op.create_table('speaker',
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('zone_code', sa.String(length=8), nullable=False),
    sa.Column('holder', sa.String(length=36), nullable=False),
    sa.Column('lease_until', Instant(), nullable=False),
    sa.Column('spoken', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_speaker_centre_id_centre')),
    sa.PrimaryKeyConstraint('centre_id', 'zone_code', name=op.f('pk_speaker'))
    )
    op.create_table('zone',
    sa.Column('id', RowId, autoincrement=True, nullable=False),
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('code', sa.String(length=8), nullable=False),
    sa.Column('name_vi', sa.String(), nullable=False),
    sa.Column('name_en', sa.String(), server_default='', nullable=False),
    sa.Column('name_fr', sa.String(), server_default='', nullable=False),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_zone_centre_id_centre')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_zone')),
    sa.UniqueConstraint('centre_id', 'code', name=op.f('uq_zone_centre_id_code'))
    )
    op.create_table('keyword',
    sa.Column('id', RowId, autoincrement=True, nullable=False),
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('procedure_code', sa.String(), nullable=False),
    sa.Column('words', sa.String(), nullable=False),
    sa.Column('folded', sa.String(), nullable=False),
    sa.Column('officer_id', RowId, nullable=True),
    sa.Column('at', Instant(), nullable=False),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_keyword_centre_id_centre')),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], name=op.f('fk_keyword_officer_id_officer')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_keyword')),
    sa.UniqueConstraint('centre_id', 'procedure_code', 'folded', name=op.f('uq_keyword_centre_id_procedure_code_folded'))
    )
    op.create_table('notice',
    sa.Column('id', RowId, autoincrement=True, nullable=False),
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('zone_id', RowId, nullable=True),
    sa.Column('text_vi', sa.String(), nullable=False),
    sa.Column('text_en', sa.String(), server_default='', nullable=False),
    sa.Column('text_fr', sa.String(), server_default='', nullable=False),
    sa.Column('place', sa.String(), server_default='', nullable=False),
    sa.Column('starts_at', Instant(), nullable=True),
    sa.Column('ends_at', Instant(), nullable=True),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.Column('is_shown', sa.Boolean(), nullable=False),
    sa.Column('officer_id', RowId, nullable=True),
    sa.Column('at', Instant(), nullable=False),
    sa.CheckConstraint("kind IN ('notice', 'session', 'emergency')", name=op.f('ck_notice_kind')),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_notice_centre_id_centre')),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], name=op.f('fk_notice_officer_id_officer')),
    sa.ForeignKeyConstraint(['zone_id'], ['zone.id'], name=op.f('fk_notice_zone_id_zone')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_notice'))
    )
    op.create_table('question',
    sa.Column('id', RowId, autoincrement=True, nullable=False),
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('code', sa.String(length=6), nullable=False),
    sa.Column('words', sa.String(), nullable=False),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('asked_at', Instant(), nullable=False),
    sa.Column('answer', sa.String(), server_default='', nullable=False),
    sa.Column('officer_id', RowId, nullable=True),
    sa.Column('answered_at', Instant(), nullable=True),
    sa.Column('read_at', Instant(), nullable=True),
    sa.CheckConstraint("state IN ('open', 'answered', 'dropped')", name=op.f('ck_question_state')),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_question_centre_id_centre')),
    sa.ForeignKeyConstraint(['officer_id'], ['officer.id'], name=op.f('fk_question_officer_id_officer')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_question')),
    sa.UniqueConstraint('centre_id', 'code', name=op.f('uq_question_centre_id_code'))
    )
    op.create_index('ix_question_open', 'question', ['centre_id', 'asked_at'], unique=False, sqlite_where=sa.text("state = 'open'"), postgresql_where=sa.text("state = 'open'"))
    op.create_table('zone_counter',
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('counter_id', RowId, nullable=False),
    sa.Column('zone_id', RowId, nullable=False),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_zone_counter_centre_id_centre')),
    sa.ForeignKeyConstraint(['counter_id'], ['counter.id'], name=op.f('fk_zone_counter_counter_id_counter')),
    sa.ForeignKeyConstraint(['zone_id'], ['zone.id'], name=op.f('fk_zone_counter_zone_id_zone')),
    sa.PrimaryKeyConstraint('counter_id', name=op.f('pk_zone_counter'))
    )
    op.create_table('rating',
    sa.Column('ticket_id', sa.String(length=36), nullable=False),
    sa.Column('centre_id', RowId, nullable=False),
    sa.Column('score', sa.Integer(), nullable=False),
    sa.Column('reasons', Json, nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('at', Instant(), nullable=False),
    sa.CheckConstraint('score BETWEEN 1 AND 5', name=op.f('ck_rating_score')),
    sa.ForeignKeyConstraint(['centre_id'], ['centre.id'], name=op.f('fk_rating_centre_id_centre')),
    sa.ForeignKeyConstraint(['ticket_id'], ['ticket.id'], name=op.f('fk_rating_ticket_id_ticket')),
    sa.PrimaryKeyConstraint('ticket_id', name=op.f('pk_rating'))
    )
    op.add_column('ticket', sa.Column('also_procedures', Json, server_default='[]', nullable=False))
    op.add_column('ticket', sa.Column('for_other', sa.Boolean(), server_default=sa.false(), nullable=False))
    _logins_of(f"{ROLES_BEFORE}, 'phone'")


def _logins_of(roles: str) -> None:
    with op.batch_alter_table("access_login") as batch:
        batch.drop_constraint(op.f("ck_access_login_role"), type_="check")
        batch.create_check_constraint(op.f("ck_access_login_role"), f"role IN ({roles})")


def downgrade() -> None:
    op.execute("DELETE FROM access_login WHERE role = 'phone'")
    _logins_of(ROLES_BEFORE)
    op.drop_column('ticket', 'for_other')
    op.drop_column('ticket', 'also_procedures')
    op.drop_table('rating')
    op.drop_table('zone_counter')
    op.drop_index('ix_question_open', table_name='question', sqlite_where=sa.text("state = 'open'"), postgresql_where=sa.text("state = 'open'"))
    op.drop_table('question')
    op.drop_table('notice')
    op.drop_table('keyword')
    op.drop_table('zone')
    op.drop_table('speaker')
    op.drop_table('public_side')
    op.drop_table('miss')
    op.drop_table('device')
