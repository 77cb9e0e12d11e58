"""Closed days: kept and read again they are the same days, and so are the days that follow them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from pacing.closed import VERSION, Closed
from pacing.days import days_of
from pacing.entries import EXERTIONS, OVERALL, Entry, Kind
from pacing.history import History
from pacing.levels import Rating

FIRST = date(2026, 3, 1)
#: What the rules know of a day before they look.
SAID = (
    "ordinal", "effort", "effort_top", "symptoms", "symptom_top", "reported", "crash", "illness", "kinds",
    "minutes",
)  # fmt: skip


def some(rng: Random, day: date, name: str = OVERALL) -> Entry:
    """Anything that a patient may say of a day."""
    at = datetime.combine(day, time(rng.randrange(24)), UTC)
    top = rng.choice((3, 4, 10))
    rating, usual = (None, True) if rng.random() < 0.3 else (Rating(rng.randint(0, top), top), False)
    match rng.choice((Kind.EFFORT, Kind.EFFORT, Kind.SYMPTOM, Kind.SYMPTOM, *Kind)):
        case Kind.EFFORT | Kind.SYMPTOM as kind:
            called = "" if kind is Kind.EFFORT else rng.choice((name, "pain"))
            return Entry(day, at, kind, called, rating, usual=usual, prompt=rng.choice((None, 1)))
        case Kind.SLEEP if rng.random() < 0.5:
            return Entry(day, at, Kind.SLEEP, "hours", amount=rng.choice((7, 7.5)))
        case Kind.SLEEP:
            return Entry(day, at, Kind.SLEEP, "quality", Rating(2, 3))
        case Kind.EXERTION:
            return Entry(day, at, Kind.EXERTION, rng.choice(EXERTIONS), amount=rng.choice((None, 20.5)))
        case Kind.CRASH | Kind.ILLNESS as kind:
            return Entry(day, at, kind, amount=rng.choice((0, 1)))
    return Entry(day, at, Kind.REMARK, text="words")


def a_life(rng: Random, length: int = 90) -> list[Entry]:
    """Some months of it, with days left out."""
    days = [FIRST + timedelta(days=number) for number in range(length) if rng.random() < 0.8]
    return [some(rng, day) for day in days for _ in range(rng.randint(1, 4))]


def again(closed: Closed) -> Closed:
    """As it is read from where it was kept."""
    return Closed(closed.until, json.loads(json.dumps(closed.rows)))


@given(st.randoms(use_true_random=False))
def test_days_come_back_as_they_were(rng: Random) -> None:
    days = days_of(a_life(rng))
    assert again(Closed.of(FIRST, days)).since(FIRST) == days


@given(st.randoms(use_true_random=False))
def test_a_history_sees_them_as_it_sees_days(rng: Random) -> None:
    days = days_of(a_life(rng))
    whole = History(days)
    for seen in again(Closed.of(FIRST, days)).seen_since(FIRST):
        day = whole.at(seen.date)
        assert [getattr(seen, name) for name in SAID] == [getattr(day, name) for name in SAID]


@given(st.randoms(use_true_random=False), st.integers(0, 90))
def test_days_after_closed_ones_are_as_from_all_entries(rng: Random, number: int) -> None:
    entries, last = a_life(rng), FIRST + timedelta(days=number)
    closed = Closed.of(last, days_of([entry for entry in entries if entry.day <= last])).since(FIRST)
    open_days = days_of([entry for entry in entries if entry.day > last], closed)
    assert [*closed, *open_days] == days_of(entries)


def test_what_is_kept_of_a_life_is_that_of_this_version() -> None:
    """When this fails, count VERSION up: what is kept is then made anew. And change the sum."""
    text = json.dumps(Closed.of(FIRST, days_of(a_life(Random(5)))).rows, sort_keys=True)  # noqa: S311  a life, no secret
    assert (VERSION, sha256(text.encode()).hexdigest()[:16]) == (1, "37144ea81c106e62")
