"""Reminders as an iCalendar file (RFC 5545): one event a time of day, at the patient's own wall clock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from pacing.ical import from_rrule, to_rrule
from pacing.schedule import Rule

_SPACE = UUID("0f9d3c58-7a06-43c9-8f27-6a1f0a3b5d02")
#: A line holds at most 75 octets; a longer one goes on after a space (RFC 5545, 3.1).
_OCTETS = 75
_SHOWN = ("active", "paused")


def calendar(records: Mapping[str, Any]) -> bytes:
    """The reminders that are not over, of a canonical export. Times float: they follow the phone's zone."""
    whose = str(records.get("patient", {}).get("joined", ""))
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pacenote//Diary//EN", "CALSCALE:GREGORIAN"]
    for row in records.get("reminders", ()):
        if row["state"] in _SHOWN:
            lines += _events(row, whose)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode("utf-8")


def _events(row: Mapping[str, Any], whose: str) -> Iterator[str]:
    starts = _starts(row)
    for number, start in enumerate(starts):
        yield "BEGIN:VEVENT"
        yield f"UID:{uuid5(_SPACE, '/'.join(map(str, (whose, row['id'], number))))}"
        yield f"DTSTAMP:{_utc(row['created'])}"
        yield from start
        yield f"SUMMARY:{_text(row['task'])}"
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{_text(row['task'])}")
        yield from ("TRIGGER:PT0S", "END:VALARM", "END:VEVENT")


def _starts(row: Mapping[str, Any]) -> Sequence[Sequence[str]]:
    """The lines that say when, one group an event."""
    if row.get("rule"):
        return [to_rrule(rule).split("\n") for rule in _apart(from_rrule(row["rule"]))]
    return [[f"DTSTART:{_utc(row['at'])}"]] if row.get("at") else []


def _apart(rule: Rule) -> list[Rule]:
    """Rules whose times every calendar understands: where they need a line of ours, one rule a time."""
    if len(rule.times) > 1 and "X-PACENOTE-TIMES" in to_rrule(rule):
        return [replace(rule, times=(at,)) for at in rule.times]
    return [rule]


def _utc(instant: str) -> str:
    return f"{datetime.fromisoformat(instant).astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    """Words of the patient's as one value (RFC 5545, 3.3.11); what no text can hold becomes a space."""
    clean = "".join(sign if sign >= " " and not "\ud800" <= sign <= "\udfff" else " " for sign in words)
    for sign in ("\\", ";", ","):
        clean = clean.replace(sign, f"\\{sign}")
    return clean


def _folded(line: str) -> Iterator[str]:
    """The line in parts of at most 75 octets, never cut inside a character."""
    part, size = "", 0
    for sign in line:
        octets = len(sign.encode("utf-8"))
        if size + octets > _OCTETS:
            yield part
            part, size = " ", 1
        part, size = part + sign, size + octets
    yield part
