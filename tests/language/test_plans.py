"""Plans: what is still to come, told apart from what was and from what asks for a reminder."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.plans import Plan, read_plan

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 19, 10, 20, tzinfo=LONDON)  # a Thursday


def at(day: int, hour: int) -> datetime:
    return datetime(2026, 11, day, hour, tzinfo=LONDON)


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("my sister comes at 3 for two hours", Plan("sister", "visit", "social", at(19, 15), 120)),
        ("mum is coming round at 4 for an hour", Plan("mum", "visit", "social", at(19, 16), 60)),
        ("visitors tomorrow afternoon", Plan("visitors", "visit", "social", at(20, 15))),
        ("dentist tomorrow at 11, 45 min", Plan("dentist", "appointment", "physical", at(20, 11), 45)),
        ("wedding on saturday", Plan("wedding", "party", "social", at(21, 9), None, timed=False)),
    ],
)
def test_what_is_to_come_is_a_plan(text: str, plan: Plan) -> None:
    assert read_plan(text, NOW, LONDON) == plan


@pytest.mark.parametrize(
    "text",
    [
        "my sister came at 3",
        "had the dentist yesterday 2h",
        "remind me my sister comes at 3",
        "my sister comes every sunday",
        "sister worse than usual",
        "pain 6",
        "",
    ],
)
def test_what_was_or_is_asked_for_is_none(text: str) -> None:
    assert read_plan(text, NOW, LONDON) is None


def test_an_unknown_language_is_read_as_english() -> None:
    assert read_plan("my sister comes at 3", NOW, LONDON, "xx") is not None


@given(st.text(max_size=200), st.integers(0, 10_000))
def test_a_plan_lies_ahead_whatever_was_written(text: str, hours: int) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hours)
    plan = read_plan(f"my sister comes {text}", now, LONDON)
    assert plan is None or plan.at > now
