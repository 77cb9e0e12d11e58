"""The tables of carers: who may log for whom, and which tickets were used."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, LargeBinary, Table, UniqueConstraint

from storage.tables import metadata
from storage.types import Id, Instant

carer = Table(
    "carer",
    metadata,
    Column("id", Id, primary_key=True),
    Column("patient_id", BigInteger, nullable=False),
    Column("carer_id", BigInteger, nullable=False),
    Column("since", Instant, nullable=False),
    Column("told", Boolean, nullable=False),
    UniqueConstraint("patient_id", "carer_id"),
    Index(None, "carer_id"),
    sqlite_autoincrement=True,
)

#: Used tickets lead to nobody; once they have expired their rows go.
ticket = Table(
    "ticket",
    metadata,
    Column("nonce", LargeBinary, primary_key=True),
    Column("expires", Instant, nullable=False),
)
