"""Due rows in order."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_schedule_due_at_id", "schedule", ["due_at", "id"])
    op.drop_index("ix_schedule_due_at", "schedule")
