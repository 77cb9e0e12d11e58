"""Messages written in one go, without a look at the grammar: every row of every batch kept."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from tests.language.clock import rows
from tests.language.fresh.elsewhere import ELSEWHERE

__all__ = ["ANSWERS", "ELSEWHERE", "LOGS", "REMINDERS"]

_LOG_BATCHES = "first second third fourth fifth sixth seventh eighth ninth"
_REMINDER_BATCHES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
)


def _batches(kind: str, names: str) -> list[ModuleType]:
    return [import_module(f"tests.language.fresh.{kind}_{name}") for name in names.split()]


_LOGS = _batches("logs", _LOG_BATCHES)
_REMINDERS = _batches("reminders", _REMINDER_BATCHES)

LOGS = [row for batch in _LOGS for row in rows(batch.LOGS)]
ANSWERS = [row for batch in _LOGS for row in getattr(batch, "ANSWERS", ())]
REMINDERS = [row for batch in _REMINDERS for row in rows(batch.REMINDERS)]
ELSEWHERE = [*ELSEWHERE, *(row for batch in _REMINDERS for row in getattr(batch, "ELSEWHERE", ()))]
