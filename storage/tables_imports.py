"""The table of imports: what each of them brought, so that it can be taken back whole."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Table

from storage.tables import metadata
from storage.types import Id, Instant, SealedJson

__all__ = ["import_run", "metadata"]

#: `made` says which rows came with it, as ranges of ids by table. The rows themselves are ordinary ones.
import_run = Table(
    "import_run",
    metadata,
    Column("id", Id, primary_key=True),
    Column("patient_id", BigInteger, nullable=False),
    Column("at", Instant, nullable=False),
    Column("message_id", BigInteger),
    Column("made", SealedJson("import_run.made"), nullable=False),
    Index(None, "patient_id", "message_id"),
    sqlite_autoincrement=True,
)
