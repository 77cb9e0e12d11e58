"""The table of closed days: what was made of a patient's older entries, one row a patient."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date, Index, SmallInteger, Table

from storage.tables import metadata
from storage.types import Id, SealedJson

#: Derived, and in no export. Triggers (migration 0010) empty it whenever an entry of a day up to `until`
#: comes, changes or goes, whoever writes that. A row without days tells nothing and can be locked.
closed_days = Table(
    "closed_days",
    metadata,
    Column("id", Id, primary_key=True),
    Column("patient_id", BigInteger, nullable=False),
    Column("until", Date),
    Column("version", SmallInteger),
    Column("days", SealedJson("closed_days.days", "patient_id")),
    Index(None, "patient_id", unique=True),
    sqlite_autoincrement=True,
)
