"""The table of lanes: one row a patient, which is locked by whoever works for that patient."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Table

from storage.tables import metadata

#: Filled on PostgreSQL only, as patients come: SQLite has one writer, who needs no lock.
lane = Table("lane", metadata, Column("patient_id", BigInteger, primary_key=True, autoincrement=False))
