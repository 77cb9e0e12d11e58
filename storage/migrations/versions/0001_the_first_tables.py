"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "ask",
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_ask"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_ask_patient_id_closed", "ask", ["patient_id", "closed"])

    op.create_table(
        "batch",
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.String(24), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_batch"),
        sa.UniqueConstraint("patient_id", "id", name="uq_batch_patient_id_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_batch_patient_id_message_id", "batch", ["patient_id", "message_id"])

    op.create_table(
        "incoming",
        sa.Column("id", ID, nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("patient_id", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(24), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("attempts", sa.SmallInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_incoming"),
        sa.UniqueConstraint("update_id", name="uq_incoming_update_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_incoming_patient_id", "incoming", ["patient_id"])
    op.create_index("ix_incoming_state_id", "incoming", ["state", "id"])

    op.create_table(
        "note",
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("said", sa.LargeBinary(), nullable=False),
        sa.Column("feedback", sa.String(24), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_note"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_note_patient_id_day", "note", ["patient_id", "day"])

    op.create_table(
        "outgoing",
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", sa.BigInteger(), nullable=False),
        sa.Column("act", sa.String(24), nullable=False),
        sa.Column("state", sa.String(24), nullable=False),
        sa.Column("priority", sa.SmallInteger(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("not_after", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("sent_message_id", sa.BigInteger(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("callback_id", sa.Text(), nullable=True),
        sa.Column("silent", sa.Boolean(), nullable=False),
        sa.Column("prompt_id", sa.BigInteger(), nullable=True),
        sa.Column("firing_id", sa.BigInteger(), nullable=True),
        sa.Column("recovered", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_outgoing"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outgoing_patient_id_state", "outgoing", ["patient_id", "state"])
    op.create_index("ix_outgoing_state_priority_id", "outgoing", ["state", "priority", "id"])

    op.create_table(
        "patient",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.Column("joined", sa.DateTime(timezone=True), nullable=False),
        sa.Column("blocked_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_patient"),
    )
    op.create_table(
        "prompt",
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("state", sa.String(24), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_prompt"),
        sa.UniqueConstraint("patient_id", "id", name="uq_prompt_patient_id_id"),
        sa.UniqueConstraint("patient_id", "kind", "day", name="uq_prompt_patient_id_kind_day"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "proof",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_proof"),
    )
    op.create_table(
        "reminder",
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", sa.BigInteger(), nullable=False),
        sa.Column("task", sa.LargeBinary(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.String(24), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reminder"),
        sa.UniqueConstraint("patient_id", "id", name="uq_reminder_patient_id_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "schedule",
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("ref", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("slot", sa.DateTime(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_schedule"),
        sa.UniqueConstraint("patient_id", "kind", "ref", name="uq_schedule_patient_id_kind_ref"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_schedule_due_at", "schedule", ["due_at"])

    op.create_table(
        "slot",
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", sa.BigInteger(), nullable=False),
        sa.Column("schedule_id", sa.BigInteger(), nullable=False),
        sa.Column("slot", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_slot"),
        sa.UniqueConstraint("schedule_id", "slot", name="uq_slot_schedule_id_slot"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_slot_patient_id", "slot", ["patient_id"])

    op.create_table(
        "entry",
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("said", sa.LargeBinary(), nullable=False),
        sa.Column("source", sa.String(24), nullable=False),
        sa.Column("prompt_id", sa.BigInteger(), nullable=True),
        sa.Column("batch_id", sa.BigInteger(), nullable=True),
        sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["patient_id", "batch_id"], ["batch.patient_id", "batch.id"], name="fk_entry_patient_id_batch_id"
        ),
        sa.ForeignKeyConstraint(
            ["patient_id", "prompt_id"],
            ["prompt.patient_id", "prompt.id"],
            name="fk_entry_patient_id_prompt_id",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_entry"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_entry_patient_id_batch_id", "entry", ["patient_id", "batch_id"])
    op.create_index("ix_entry_patient_id_day", "entry", ["patient_id", "day"])
    op.create_index("ix_entry_patient_id_prompt_id", "entry", ["patient_id", "prompt_id"])

    op.create_table(
        "firing",
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", sa.BigInteger(), nullable=False),
        sa.Column("reminder_id", sa.BigInteger(), nullable=False),
        sa.Column("slot", sa.DateTime(), nullable=False),
        sa.Column("state", sa.String(24), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["patient_id", "reminder_id"],
            ["reminder.patient_id", "reminder.id"],
            name="fk_firing_patient_id_reminder_id",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_firing"),
        sa.UniqueConstraint(
            "patient_id", "reminder_id", "slot", name="uq_firing_patient_id_reminder_id_slot"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_firing_patient_id_id", "firing", ["patient_id", "id"])
