"""The clock of the message tables, and how their rows are cut."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 6, 10, 10, 20, tzinfo=LONDON)


def rows(table: str) -> list[tuple[str, list[str]]]:
    """Each row as its message and the readings that are right."""
    return [
        (message, right.split(" | "))
        for row in table.strip().splitlines()
        for message, right in [row.split(" => ")]
    ]
