"""The form in which rows leave: numbered anew, so that the same diary is the same file wherever it lives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

#: Numbers of Telegram's messages mean nothing outside the chat; whether a question waits is of that chat too.
_LEFT_OUT = {"message_id", "closed"}
#: Settings that are of the chat and not of the diary.
_OF_THE_CHAT = {"id", "blocked_at"}
#: What `ref` of a schedule names, by its kind.
_REFS = {"reminder": "reminders", "snooze": "firings", "later": "prompts"}
Rows = Sequence[Mapping[str, Any]]


def canonical(everything: Mapping[str, Any]) -> dict[str, Any]:
    """The rows of journal.ports.Records.everything() with numbers from 1 for ids, and those for references.

    A column `prompt_id` holds the number of a row of `prompts`; null where the row is not there.
    """
    whole = {noun: _kept(noun, rows) for noun, rows in everything.items()}
    numbers = {
        noun: {row["id"]: at for at, row in enumerate(rows, 1) if "id" in row}
        for noun, rows in whole.items()
        if isinstance(rows, list)
    }
    return {noun: _noun(rows, noun, numbers) for noun, rows in whole.items()}


def _kept(noun: str, rows: Any) -> Any:
    """Without the questions whether to take a file in: they are about the file."""
    if noun != "asks" or not isinstance(rows, list):
        return rows
    return [row for row in rows if row.get("kind") != "import"]


def _noun(rows: Any, noun: str, numbers: Mapping[str, Mapping[int, int]]) -> Any:
    if not isinstance(rows, list):
        return {name: value for name, value in rows.items() if name not in _OF_THE_CHAT}
    return [_row(row, noun, numbers) for row in rows]


def _row(row: Mapping[str, Any], noun: str, numbers: Mapping[str, Mapping[int, int]]) -> dict[str, Any]:
    made = {}
    for name, value in row.items():
        if name in _LEFT_OUT:
            continue
        parent = _parent(name, noun, row)
        known = numbers.get(parent)
        made[name] = value if known is None or value is None else known.get(value)
    return made


def _parent(name: str, noun: str, row: Mapping[str, Any]) -> str:
    """The noun whose number a column holds, or nothing."""
    if name == "id":
        return noun
    if name == "ref" and noun == "schedules":
        return _REFS.get(row.get("kind", ""), "")
    if name == "batch_id":
        return "batches"
    return f"{name.removesuffix('_id')}s" if name.endswith("_id") else ""
