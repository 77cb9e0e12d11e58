"""What was found in a file, as JSON between two processes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from pacing.entries import Entry, Kind, Source
from pacing.levels import Rating
from reports.imports_found import Form, Found, ImportRefusedError, Refusal


def packed(answer: Found | Refusal) -> bytes:
    """The answer of the reading process."""
    if isinstance(answer, Refusal):
        return json.dumps({"refused": answer.value}).encode()
    plain = {
        "form": answer.form.value,
        "count": answer.count,
        "days": answer.days,
        "first": answer.first.isoformat() if answer.first else None,
        "last": answer.last.isoformat() if answer.last else None,
        "entries": [_plain(entry) for entry in answer.entries],
        "odd": answer.odd,
        "unsure": answer.unsure,
        "left_out": answer.left_out,
        "records": answer.records,
    }
    return json.dumps(plain).encode()


def unpacked(data: bytes) -> Found:
    """What the reading process found. Raises ImportRefusedError for what it refused."""
    plain: Mapping[str, Any] = json.loads(data)
    if "refused" in plain:
        raise ImportRefusedError(Refusal(plain["refused"]))
    return Found(
        Form(plain["form"]),
        plain["count"],
        plain["days"],
        date.fromisoformat(plain["first"]) if plain["first"] else None,
        date.fromisoformat(plain["last"]) if plain["last"] else None,
        tuple(map(_entry, plain["entries"])),
        tuple(plain["odd"]),
        plain["unsure"],
        tuple(plain["left_out"]),
        plain["records"],
    )


def _plain(entry: Entry) -> list[Any]:
    rating = [entry.rating.value, entry.rating.top] if entry.rating else None
    day, at = entry.day.isoformat(), entry.at.isoformat()
    return [day, at, entry.kind.value, entry.name, rating, entry.amount, entry.text]


def _entry(plain: list[Any]) -> Entry:
    day, at, kind, name, rating, amount, text = plain
    return Entry(
        date.fromisoformat(day),
        datetime.fromisoformat(at),
        Kind(kind),
        name,
        Rating(*rating) if rating else None,
        amount,
        text,
        Source.IMPORT,
    )
