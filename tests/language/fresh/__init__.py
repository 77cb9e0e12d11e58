"""Messages written in one go, without a look at the grammar: every row of every batch kept."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from language.values import Safety
from tests.language.clock import rows
from tests.language.fresh.elsewhere import ELSEWHERE

__all__ = ["ANSWERS", "CALM", "ELSEWHERE", "LOGS", "RED_FLAGS", "REMINDERS"]

_LOG_BATCHES = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
_REMINDER_BATCHES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth"
)
_SAFETY_BATCHES = "first second third fourth fifth sixth seventh eighth ninth"


def _batches(kind: str, names: str) -> list[ModuleType]:
    return [import_module(f"tests.language.fresh.{kind}_{name}") for name in names.split()]


_LOGS = _batches("logs", _LOG_BATCHES)
_SAFETY = _batches("safety", _SAFETY_BATCHES)
_REMINDERS = _batches("reminders", _REMINDER_BATCHES)

LOGS = [row for batch in _LOGS for row in rows(batch.LOGS)]
ANSWERS = [row for batch in _LOGS for row in getattr(batch, "ANSWERS", ())]
REMINDERS = [row for batch in _REMINDERS for row in rows(batch.REMINDERS)]
ELSEWHERE = [*ELSEWHERE, *(row for batch in _REMINDERS for row in getattr(batch, "ELSEWHERE", ()))]
RED_FLAGS = [
    (row, flag)
    for batch in _SAFETY
    for flag in Safety
    for row in getattr(batch, flag.name).strip().splitlines()
]
CALM = [row for batch in _SAFETY for row in batch.CALM.strip().splitlines()]
