"""Closed days, and triggers that empty them when an entry of such a day comes, changes or goes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

#: One writer, so that there is nothing to wait for.
SQLITE = [
    f"CREATE TRIGGER {name} AFTER {event} ON entry BEGIN "
    f"DELETE FROM closed_days WHERE patient_id = {row}.patient_id AND until >= {day}; END"
    for name, event, row, day in (
        ("entry_came", "INSERT", "NEW", "NEW.day"),
        ("entry_changed", "UPDATE OF day, at, retired_at", "OLD", "min(OLD.day, NEW.day)"),
        ("entry_went", "DELETE", "OLD", "OLD.day"),
    )
]

#: The row is made or locked in any case: who reads entries for it holds it meanwhile, so that either waits
#: for the other's commit.
POSTGRESQL = [
    """
    CREATE FUNCTION reopen_days() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE who bigint; since date;
    BEGIN
      IF TG_OP = 'INSERT' THEN who := NEW.patient_id; since := NEW.day;
      ELSIF TG_OP = 'DELETE' THEN who := OLD.patient_id; since := OLD.day;
      ELSE who := OLD.patient_id; since := least(OLD.day, NEW.day);
      END IF;
      INSERT INTO closed_days (patient_id) VALUES (who)
      ON CONFLICT (patient_id) DO UPDATE SET until = NULL, version = NULL, days = NULL
      WHERE closed_days.until >= since;
      RETURN NULL;
    END $$
    """,
    "CREATE TRIGGER entry_came AFTER INSERT ON entry FOR EACH ROW EXECUTE FUNCTION reopen_days()",
    "CREATE TRIGGER entry_changed AFTER UPDATE OF day, at, retired_at ON entry "
    "FOR EACH ROW EXECUTE FUNCTION reopen_days()",
    "CREATE TRIGGER entry_went AFTER DELETE ON entry FOR EACH ROW EXECUTE FUNCTION reopen_days()",
]


def upgrade() -> None:
    op.create_table(
        "closed_days",
        sa.Column("id", ID, nullable=False),
        sa.Column("patient_id", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("version", sa.SmallInteger(), nullable=True),
        sa.Column("days", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_closed_days"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_closed_days_patient_id", "closed_days", ["patient_id"], unique=True)
    for words in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(words)
