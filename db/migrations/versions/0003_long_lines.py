"""Long lines: what windows and kiosks ask is found without reading everybody who waits"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

FURTHER = "state = 'waiting' AND next_lines <> '[]'"
CALLED = "last_called_at IS NOT NULL"
AT_A_COUNTER = "counter_id IS NOT NULL"


def upgrade() -> None:
    op.create_index(
        "ix_ticket_further",
        "ticket",
        ["centre_id", "business_date"],
        sqlite_where=sa.text(FURTHER),
        postgresql_where=sa.text(FURTHER),
    )
    op.create_index(
        "ix_ticket_called",
        "ticket",
        ["centre_id", "business_date", "last_called_at"],
        sqlite_where=sa.text(CALLED),
        postgresql_where=sa.text(CALLED),
    )
    op.create_index(
        "ix_ticket_counter",
        "ticket",
        ["business_date", "counter_id"],
        sqlite_where=sa.text(AT_A_COUNTER),
        postgresql_where=sa.text(AT_A_COUNTER),
    )


def downgrade() -> None:
    op.drop_index("ix_ticket_counter", "ticket")
    op.drop_index("ix_ticket_called", "ticket")
    op.drop_index("ix_ticket_further", "ticket")
