"""Recurrences in words, as a patient would say them."""

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules import rule_words
from handlers.texts import texts_for
from pacing.schedule import Freq, Rule

TEXTS = texts_for("en")
SUNDAY = date(2026, 11, 22)
AT = (time(8, 30),)
WORKDAYS = ("MO", "TU", "WE", "TH", "FR")


@pytest.mark.parametrize(
    ("freq", "more", "shown"),
    [
        (Freq.DAILY, {}, "every day at 08:30"),
        (Freq.DAILY, {"interval": 3}, "every 3 days at 08:30"),
        (Freq.DAILY, {"times": (time(8), time(21))}, "every day at 08:00, 21:00"),
        (Freq.WEEKLY, {"byday": ("TU",)}, "every Tuesday at 08:30"),
        (Freq.WEEKLY, {"byday": ("TU", "TH")}, "every Tuesday, Thursday at 08:30"),
        (Freq.WEEKLY, {"byday": WORKDAYS}, "every weekday at 08:30"),
        (Freq.WEEKLY, {"byday": ("SA", "SU")}, "every weekend at 08:30"),
        (Freq.WEEKLY, {}, "every Sunday at 08:30"),
        (Freq.WEEKLY, {"interval": 2, "byday": ("MO",)}, "every 2 weeks on Monday at 08:30"),
        (Freq.WEEKLY, {"interval": 2}, "every 2 weeks at 08:30"),
        (Freq.MONTHLY, {"bymonthday": (1,)}, "every month on the 1st at 08:30"),
        (Freq.MONTHLY, {"bymonthday": (2, 23)}, "every month on the 2nd, 23rd at 08:30"),
        (Freq.MONTHLY, {"bymonthday": (11,)}, "every month on the 11th at 08:30"),
        (Freq.MONTHLY, {"bymonthday": (-1,)}, "every month on the last day at 08:30"),
        (Freq.MONTHLY, {"byday": ("1MO",)}, "every month on the 1st Monday at 08:30"),
        (Freq.MONTHLY, {"byday": ("-1FR",)}, "every month on the last Friday at 08:30"),
        (Freq.MONTHLY, {"interval": 3}, "every 3 months at 08:30"),
        (Freq.YEARLY, {}, "every year at 08:30"),
        (Freq.HOURLY, {"times": ()}, "every hour"),
        (Freq.HOURLY, {"times": (), "interval": 2}, "every 2 hours"),
        (Freq.MINUTELY, {"times": (), "interval": 45}, "every 45 minutes"),
        (
            Freq.HOURLY,
            {"times": (), "interval": 2, "window": (time(9), time(17))},
            "every 2 hours, 09:00 to 17:00",
        ),
        (Freq.DAILY, {"count": 1}, "every day at 08:30, once"),
        (Freq.DAILY, {"count": 5}, "every day at 08:30, 5 times"),
        (Freq.DAILY, {"until": date(2026, 12, 24)}, "every day at 08:30, until Thu 24 Dec"),
    ],
)
def test_a_rule_is_said_plainly(freq: Freq, more: dict[str, Any], shown: str) -> None:
    assert rule_words(TEXTS, Rule(freq, SUNDAY, **{"times": AT, **more})) == shown


@given(
    freq=st.sampled_from([Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY]),
    interval=st.integers(1, 400),
    byday=st.lists(st.sampled_from(WORKDAYS), unique=True),
    bymonthday=st.lists(st.integers(1, 31) | st.integers(-31, -1), unique=True, max_size=3),
    bymonth=st.lists(st.integers(1, 12), unique=True, max_size=3),
    count=st.none() | st.integers(1, 99),
)
def test_every_rule_of_days_can_be_said(freq: Freq, **terms: Any) -> None:
    tuples: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in terms.items()
    }
    assert rule_words(TEXTS, Rule(freq, SUNDAY, times=AT, **tuples)).startswith("every ")
