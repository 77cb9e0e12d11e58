"""Rules as RFC 5545 text and back, losslessly.

A rule is written as lines: DTSTART (the start, at the first time of the day, floating), RRULE, and one X-
line for each thing that an RRULE cannot say:

    DTSTART:20260301T080000
    RRULE:FREQ=DAILY;INTERVAL=2;BYHOUR=8,20;BYMINUTE=0;UNTIL=20261231T235959
    X-PACENOTE-TIMES:08:00:00,12:30:00     times that are no product of hours and minutes (no BYHOUR then)
    X-PACENOTE-WINDOW:09:00:00,17:00:00    the window of a rule of minutes or hours
    X-PACENOTE-START-AT:2026-03-01T09:30:00+00:00

Calendars that skip X- lines still read the days of the rule.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from itertools import product

from pacing.rule import Freq, Rule

TIMES, WINDOW, START_AT = "X-PACENOTE-TIMES", "X-PACENOTE-WINDOW", "X-PACENOTE-START-AT"

#: Parts of an RRULE that are understood. WKST=MO is the default and may be written.
_PARTS = {
    "FREQ",
    "INTERVAL",
    "BYDAY",
    "BYMONTHDAY",
    "BYMONTH",
    "BYHOUR",
    "BYMINUTE",
    "COUNT",
    "UNTIL",
    "WKST",
}


def to_rrule(rule: Rule) -> str:
    """The rule as lines of text; from_rrule gives an equal rule back."""
    grid = _grid(rule.times)
    lines = [_dtstart(rule), "RRULE:" + ";".join(f"{key}={value}" for key, value in _parts(rule, grid))]
    if rule.times and not grid:
        lines.append(f"{TIMES}:{_join(at.isoformat() for at in rule.times)}")
    if rule.window is not None:
        lines.append(f"{WINDOW}:{_join(at.isoformat() for at in rule.window)}")
    if rule.start_at is not None:
        lines.append(f"{START_AT}:{rule.start_at.astimezone(UTC).isoformat()}")
    return "\n".join(lines)


def from_rrule(text: str) -> Rule:
    """The rule that the lines say. Raises ValueError for text that is no rule or says more than one."""
    lines = _lines(text)
    parts = dict(_pair(part, "=") for part in lines["RRULE"].split(";"))
    if "FREQ" not in parts or not parts.keys() <= _PARTS or parts.get("WKST", "MO") != "MO":
        raise ValueError("the recurrence has no FREQ or uses parts that are not supported")
    return Rule(
        Freq(parts["FREQ"]),
        start=_day(lines["DTSTART"]),
        interval=int(parts.get("INTERVAL", "1")),
        byday=tuple(_split(parts.get("BYDAY"))),
        bymonthday=tuple(map(int, _split(parts.get("BYMONTHDAY")))),
        bymonth=tuple(map(int, _split(parts.get("BYMONTH")))),
        times=_times(lines, parts),
        window=_window(lines.get(WINDOW)),
        count=int(parts["COUNT"]) if "COUNT" in parts else None,
        until=_day(parts["UNTIL"]) if "UNTIL" in parts else None,
        start_at=datetime.fromisoformat(lines[START_AT]) if START_AT in lines else None,
    )


def _dtstart(rule: Rule) -> str:
    if not rule.times:
        return f"DTSTART;VALUE=DATE:{rule.start:%Y%m%d}"
    return f"DTSTART:{rule.start:%Y%m%d}T{rule.times[0]:%H%M%S}"


def _parts(rule: Rule, grid: tuple[list[int], list[int]] | None) -> list[tuple[str, str]]:
    hours, minutes = grid or ([], [])
    parts = {
        "FREQ": rule.freq.value,
        "INTERVAL": str(rule.interval) if rule.interval > 1 else "",
        "BYMONTH": _join(rule.bymonth),
        "BYMONTHDAY": _join(rule.bymonthday),
        "BYDAY": _join(rule.byday),
        "BYHOUR": _join(hours),
        "BYMINUTE": _join(minutes),
        "COUNT": str(rule.count or ""),
        "UNTIL": _until(rule),
    }
    return [(key, value) for key, value in parts.items() if value]


def _until(rule: Rule) -> str:
    """UNTIL has the type of DTSTART (RFC 5545, 3.3.10): a date, or the end of that day as floating time."""
    if rule.until is None:
        return ""
    return f"{rule.until:%Y%m%d}T235959" if rule.times else f"{rule.until:%Y%m%d}"


def _grid(times: tuple[time, ...]) -> tuple[list[int], list[int]] | None:
    """The hours and minutes whose product the times are; None when they are no product."""
    hours, minutes = sorted({at.hour for at in times}), sorted({at.minute for at in times})
    whole = tuple(time(hour, minute) for hour, minute in product(hours, minutes))
    return (hours, minutes) if times and whole == times else None


def _lines(text: str) -> dict[str, str]:
    """Content lines by name, parameters (VALUE, TZID) left out: a rule lives in the patient's zone."""
    pairs = [_pair(line, ":") for line in text.split("\n") if line.strip()]
    lines = {name.split(";")[0].upper(): value.strip() for name, value in pairs}
    if not {"DTSTART", "RRULE"} <= lines.keys() or len(lines) != len(pairs):
        raise ValueError("a recurrence has one DTSTART and one RRULE line")
    return lines


def _times(lines: dict[str, str], parts: dict[str, str]) -> tuple[time, ...]:
    if TIMES in lines:
        return tuple(map(time.fromisoformat, lines[TIMES].split(",")))
    start = lines["DTSTART"]
    if (
        "BYHOUR" not in parts
        and "BYMINUTE" not in parts
        and ("T" not in start or parts["FREQ"] in ("HOURLY", "MINUTELY"))
    ):
        return ()
    at = time.fromisoformat(start.rstrip("Z").partition("T")[2] or "000000")
    hours = [int(hour) for hour in _split(parts.get("BYHOUR"))] or [at.hour]
    minutes = [int(minute) for minute in _split(parts.get("BYMINUTE"))] or [at.minute]
    return tuple(time(hour, minute) for hour, minute in product(hours, minutes))


def _window(text: str | None) -> tuple[time, time] | None:
    if text is None:
        return None
    start, end = map(time.fromisoformat, text.split(","))
    return start, end


def _day(text: str) -> date:
    return datetime.strptime(text[:8], "%Y%m%d").date()  # noqa: DTZ007 - a floating date has no zone


def _pair(text: str, separator: str) -> tuple[str, str]:
    name, found, value = text.strip().partition(separator)
    if not found:
        raise ValueError("a recurrence is written as NAME:value lines")
    return name, value


def _split(text: str | None) -> list[str]:
    return text.split(",") if text else []


def _join(values: Iterable[object]) -> str:
    return ",".join(map(str, values))
