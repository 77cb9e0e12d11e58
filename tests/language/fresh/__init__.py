"""Messages written in one go, without a look at the grammar: three batches, every row kept."""

from __future__ import annotations

from tests.language.clock import rows
from tests.language.fresh import (
    logs_first,
    logs_second,
    logs_third,
    reminders_first,
    reminders_second,
    reminders_third,
)
from tests.language.fresh.elsewhere import ELSEWHERE

__all__ = ["ELSEWHERE", "LOGS", "REMINDERS"]

LOGS = [row for batch in (logs_first, logs_second, logs_third) for row in rows(batch.LOGS)]
REMINDERS = [
    row for batch in (reminders_first, reminders_second, reminders_third) for row in rows(batch.REMINDERS)
]
