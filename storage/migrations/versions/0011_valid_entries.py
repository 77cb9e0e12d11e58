"""Entries of a day are found without those that were changed: an index of valid ones only."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_VALID = sa.text("retired_at IS NULL")


def upgrade() -> None:
    op.drop_index("ix_entry_patient_id_day", "entry")
    op.create_index(
        "ix_entry_patient_id_day_id",
        "entry",
        ["patient_id", "day", "id"],
        sqlite_where=_VALID,
        postgresql_where=_VALID,
    )
