"""Questions: doubt kept as a row with its options, so that a tap hours later still means what it said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from journal.outcomes import Asked
from journal.records import AskKind
from journal.visit import Visit
from language.values import Doubt, Option, Said
from pacing.entries import Kind
from pacing.ical import from_rrule, to_rrule
from pacing.levels import Rating


async def ask(
    visit: Visit,
    kind: AskKind,
    doubt: Doubt,
    options: Sequence[Option] = (),
    rating: Rating | None = None,
    **more: Any,
) -> Asked:
    """Open one question. `more` is kept beside the options: the words, the task, the message it came from."""
    payload = {"options": [_dump(option) for option in options], **more}
    row = await visit.records.asks.open(kind, payload, visit.now)
    return Asked(
        row.id,
        kind,
        doubt,
        tuple(options),
        rating,
        str(more.get("task", "")),
        words=str(more.get("text", "")),
    )


def options_of(payload: Mapping[str, Any]) -> list[Option]:
    """The options that a question was asked with."""
    return [_load(option) for option in payload.get("options", [])]


def _dump(option: Option) -> dict[str, Any]:
    return {
        "said": [_dump_said(said) for said in option.said],
        "at": option.at.isoformat() if option.at else None,
        "rule": to_rrule(option.rule) if option.rule else None,
    }


def _load(data: Mapping[str, Any]) -> Option:
    return Option(
        tuple(_load_said(said) for said in data["said"]),
        datetime.fromisoformat(data["at"]) if data["at"] else None,
        from_rrule(data["rule"]) if data["rule"] else None,
    )


def _dump_said(said: Said) -> dict[str, Any]:
    rating = [said.rating.value, said.rating.top] if said.rating else None
    return {
        "kind": said.kind.value,
        "name": said.name,
        "rating": rating,
        "amount": said.amount,
        "text": said.text,
        "usual": said.usual,
        "quote": said.quote,
    }


def _load_said(data: Mapping[str, Any]) -> Said:
    rating = Rating(data["rating"][0], data["rating"][1]) if data["rating"] else None
    return Said(
        Kind(data["kind"]), data["name"], rating, data["amount"], data["text"], data["usual"], data["quote"]
    )
