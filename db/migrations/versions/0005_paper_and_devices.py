"""Paper and devices: where fees are paid to"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db.tables.base import Instant, RowId

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("payment_account",
    sa.Column("centre_id", RowId, nullable=False),
    sa.Column("bank_bin", sa.String(length=6), nullable=False),
    sa.Column("number", sa.String(length=19), nullable=False),
    sa.Column("holder", sa.String(), server_default="", nullable=False),
    sa.Column("officer_id", RowId, nullable=True),
    sa.Column("at", Instant(), nullable=False),
    sa.ForeignKeyConstraint(["centre_id"], ["centre.id"], name=op.f("fk_payment_account_centre_id_centre")),
    sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_payment_account_officer_id_officer")),
    sa.PrimaryKeyConstraint("centre_id", name=op.f("pk_payment_account"))
    )


def downgrade() -> None:
    op.drop_table("payment_account")
