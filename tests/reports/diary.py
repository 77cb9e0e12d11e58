"""A diary with every kind of entry, as everything() gives it: invented."""

from __future__ import annotations

from typing import Any

AT = "2026-11-20T20:00:00+00:00"


def entry(number: int, kind: str, **said: Any) -> dict[str, Any]:
    """One entry of 20 November."""
    row = {"id": number, "day": "2026-11-20", "at": AT, "source": "tap", "prompt_id": None}
    return {**row, "batch_id": None, "retired_at": None, "kind": kind, **said}


ENTRIES = [
    entry(101, "effort", value=2, top=4, prompt_id=71),
    entry(102, "symptom", name="overall", usual=True, prompt_id=71),
    entry(103, "symptom", name="headache", value=6, top=10),
    entry(104, "symptom", name="like cardboard", value=2, top=3),
    entry(105, "rating", name="energy", value=1, top=3),
    entry(106, "exertion", name="upright", amount=15, text="sat in the garden"),
    entry(107, "sleep", name="hours", amount=6.5),
    entry(108, "sleep", name="wakes", amount=3),
    entry(109, "sleep", name="quality", value=1, top=3),
    entry(110, "crash", amount=1),
    entry(111, "illness", amount=0),
    entry(112, "medicine", name="LDN", amount=1, text="3 mg"),
    entry(113, "medicine", name="LDN", amount=0),
    entry(114, "vital", name="hr", text="88"),
    entry(115, "vital", name="bp", text="110/70"),
    entry(116, "vital", name="temp", text="a bit warm"),
    entry(117, "remark", text="a hard day; =1+1"),
    entry(118, "function", name="toilet", value=4, top=6),
    entry(119, "effort", value=4, top=4, retired_at=AT),
    entry(120, "event", text="the dentist", amount=2, value=2, top=3),
]
PROMPTS = [
    {"id": 71, "kind": "evening", "day": "2026-11-20", "state": "answered", "at": AT, "message_id": 9},
    {"id": 72, "kind": "evening", "day": "2026-11-21", "state": "no_answer", "at": AT, "message_id": 10},
    {"id": 73, "kind": "evening", "day": "2026-11-22", "state": "not_asked", "at": AT, "message_id": None},
]
DAILY = "DTSTART:20261120T210000\nRRULE:FREQ=DAILY;BYHOUR=21;BYMINUTE=0"
TWICE = "DTSTART:20261120T080000\nRRULE:FREQ=DAILY\nX-PACENOTE-TIMES:08:00:00,12:30:00"


def reminder(number: int, task: str, **row: Any) -> dict[str, Any]:
    """One reminder."""
    return {"id": number, "task": task, "rule": None, "at": None, "state": "active", "created": AT, **row}


DIARY: dict[str, Any] = {
    "patient": {"id": 1001, "joined": "2026-09-01T10:00:00Z", "zone": "Europe/London"},
    "entries": ENTRIES,
    "prompts": PROMPTS,
    "reminders": [
        reminder(31, "LDN, 3 mg; with milk\\water", rule=DAILY),
        reminder(32, "eye drops", rule=TWICE),
        reminder(33, "call the surgery about the letter 💊" * 4, at="2026-12-01T09:00:00+00:00"),
        reminder(34, "long done", rule=DAILY, state="done"),
    ],
    "firings": [{"id": 5, "reminder_id": 31, "slot": "2026-11-20T21:00:00", "state": "done", "at": AT}],
    "schedules": [{"id": 8, "kind": "snooze", "ref": 5, "due_at": AT, "slot": "2026-11-20T21:00:00"}],
    "notes": [],
}
