"""Who waits."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("slot", sa.Column("waiting", sa.DateTime(timezone=True), nullable=True))
    waits = sa.text("waiting IS NOT NULL")
    op.create_index("ix_slot_waiting", "slot", ["id"], sqlite_where=waits, postgresql_where=waits)
