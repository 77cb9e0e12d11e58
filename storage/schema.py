"""The schema: every table, whichever module it lives in. Erasure and migrations look here."""

from __future__ import annotations

from storage import tables_carers, tables_closed, tables_imports, tables_lanes, tables_voice
from storage.tables import metadata

__all__ = ["metadata", "tables_carers", "tables_closed", "tables_imports", "tables_lanes", "tables_voice"]
