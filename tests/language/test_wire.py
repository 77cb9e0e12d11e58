"""Readings as plain dictionaries, in the forms that `understand` promises."""

from __future__ import annotations

import json

from language import read
from language.wire import known_from_wire, to_wire
from pacing.levels import Rating
from tests.language.clock import LONDON, NOW


def wire(text: str) -> dict[str, dict[str, object]]:
    """A message through the wire and JSON."""
    made: dict[str, dict[str, object]] = json.loads(json.dumps(to_wire(read(text, NOW, LONDON), NOW, LONDON)))
    return made


def test_a_log_has_its_groups() -> None:
    assert wire(
        "walked 20 min effort 6, pain 6, energy 2, slept 5h woke twice, took LDN 4.5mg, hr 118, crashed"
    )["log"] == {
        "action": "log",
        "exertion": [{"kind": "physical", "what": "walk", "minutes": 20, "effort": 6}],
        "symptoms": {"pain": 6},
        "ratings": {"energy": 2},
        "sleep": {"hours": 5, "wakes": 2},
        "meds": [{"name": "LDN", "status": "taken", "dose": "4.5mg"}],
        "vitals": {"hr": 118},
        "crash": True,
    }


def test_both_parts_are_always_present() -> None:
    assert wire("the cat is nice") == {"log": {"action": "other"}, "reminder": {"kind": "none"}}


def test_one_reminder_is_one_instant_with_its_offset() -> None:
    assert wire("remind me at 3pm to rest")["reminder"] == {
        "kind": "once",
        "task": "rest",
        "at": "2026-06-10T15:00:00+01:00",
    }


def test_several_reminders_are_a_list() -> None:
    assert len(wire("remind me at 2pm and 4pm to rest")["reminder"]["at"]) == 2  # type: ignore[arg-type]


def test_a_rule_names_its_parts() -> None:
    assert wire("rest every 2 hours between 10 and 6 until friday")["reminder"]["rule"] == {
        "freq": "hourly",
        "interval": 2,
        "dtstart": "2026-06-10",
        "window": {"start": "10:00", "end": "18:00"},
        "until": "2026-06-12",
    }


def test_a_command_names_its_target() -> None:
    assert wire("move meds to 8pm")["reminder"] == {
        "kind": "command",
        "action": "move",
        "target": {"label": "meds"},
        "to": {"time": "20:00"},
    }


def test_a_day_and_a_nights_quality_are_told() -> None:
    log = wire("yesterday slept badly, pain 4")["log"]
    assert (log["day_offset"], log["sleep"]) == (-1, {"quality": "bad"})


def test_what_is_known_comes_from_the_wire() -> None:
    known = known_from_wire(
        {"asked": ["pain"], "last": {"pain": 6, "odd": 60}}, [{"task": "take meds"}, "rest"]
    )
    assert (known.asked, known.labels) == (("pain",), ("take meds", "rest"))
    assert known.last == {"pain": Rating(6, 10)}


def test_a_question_stores_nothing() -> None:
    assert wire("pain 4/5")["log"] == {"action": "ask", "doubt": "scale"}
