"""Reminders made from a value read back to that value, in whatever words and order it was said."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from language import read
from language.repeats import BYDAY
from language.values import Reminder, ReminderKind
from pacing.schedule import Freq
from tests.language.clock import LONDON, NOW

WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
WHICH = {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"}

afternoons = st.times(time(13), time(21, 59)).map(lambda clock: clock.replace(second=0, microsecond=0))
coming_days = st.dates(date(2026, 6, 12), date(2027, 6, 1))
unknown = st.text("bcdfghjklmnpqrtvwz", min_size=7, max_size=9)


def reminder(text: str) -> Reminder:
    return read(text, NOW, LONDON).reminder


def ordinal(number: int) -> str:
    ending = "th" if 10 < number < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def dated(day: date) -> list[str]:
    """Ways to say a day."""
    month, weekday, nth = MONTHS[day.month - 1], WEEKDAYS[day.weekday()], ordinal(day.day)
    return [
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"the {nth} of {month}",
        f"{month} {nth}",
        f"{nth} {month[:3]}",
        f"{weekday} {day.day} {month}",
        f"{weekday}, {month[:3]} {nth}",
        day.isoformat(),
        f"{day.day}.{day.month}.{day.year}" if day.day > 12 else f"{day.year}/{day.month}/{day.day}",
    ]


@given(coming_days, afternoons, st.integers(0, 8), st.sampled_from(["{d} at {t}", "at {t} on {d}"]))
def test_a_day_with_its_hour_reads_back(day: date, clock: time, way: int, form: str) -> None:
    told = form.format(d=dated(day)[way], t=f"{clock:%H:%M}")
    assert reminder(f"remind me {told} to rest").at == (datetime.combine(day, clock, LONDON),)


@given(
    st.integers(1, 12),
    st.sampled_from(["half past {}", "quarter past {}", "20 past {}", "quarter to {}", "ten to {}"]),
    st.sampled_from(["pm", "in the afternoon"]),
)
def test_a_clock_in_words_reads_back(hour: int, form: str, half: str) -> None:
    minutes = {"half": 30, "quar": 15, "20 p": 20, "ten ": 10}[form[:4]] * (-1 if " to " in form else 1)
    at = reminder(f"remind me tomorrow at {form.format(hour)} {half} to rest").at
    good = datetime(2026, 6, 11, hour % 12 + 12, tzinfo=LONDON) + timedelta(minutes=minutes)
    assert not at or at == (good,) or (hour == 12 and minutes < 0)


@given(st.lists(st.integers(0, 6), min_size=1, max_size=5, unique=True), afternoons)
def test_days_of_the_week_read_back(days: list[int], clock: time) -> None:
    *first, last = (WEEKDAYS[day] for day in days)
    said = f"{', '.join(first)} and {last}" if first else last
    rule = reminder(f"every {said} at {clock:%H:%M} rest").rule
    assert rule is not None
    assert (rule.freq, set(rule.byday)) == (Freq.WEEKLY, {BYDAY[day] for day in days})
    assert rule.times == (clock,)


@given(st.sampled_from(sorted(WHICH)), st.integers(0, 6), afternoons)
def test_a_day_of_the_month_by_its_weekday_reads_back(which: int, weekday: int, clock: time) -> None:
    rule = reminder(
        f"remind me on the {WHICH[which]} {WEEKDAYS[weekday]} of every month at {clock:%H:%M}"
    ).rule
    assert rule is not None
    assert (rule.freq, rule.byday, rule.times) == (Freq.MONTHLY, (f"{which}{BYDAY[weekday]}",), (clock,))


@given(st.integers(1, 20), coming_days, st.sampled_from(["before", "after"]))
def test_days_before_and_after_a_day_read_back(count: int, day: date, side: str) -> None:
    there = day + timedelta(days=-count if side == "before" else count)
    at = reminder(f"remind me {count} days {side} {day.isoformat()} at 15:00").at
    assert at == ((datetime.combine(there, time(15), LONDON),) if there >= NOW.date() else ())


@given(
    st.integers(2, 12),
    st.sampled_from(["hours", "days", "weeks", "months"]),
    st.sampled_from(["every {n} {u}", "once every {n} {u}", "each {n} {u}"]),
)
def test_an_interval_of_any_unit_reads_back(count: int, unit: str, form: str) -> None:
    rule = reminder(f"remind me {form.format(n=count, u=unit)} to rest").rule
    freqs = {"hours": Freq.HOURLY, "days": Freq.DAILY, "weeks": Freq.WEEKLY, "months": Freq.MONTHLY}
    assert rule is None or (rule.freq, rule.interval) == (freqs[unit], count)


@given(st.integers(7, 12), st.integers(13, 22), st.integers(1, 3))
def test_a_window_reads_back(start: int, end: int, interval: int) -> None:
    rule = reminder(f"rest every {interval} hours between {start:02}:00 and {end}:00").rule
    assert rule is not None
    assert (rule.window, rule.interval) == ((time(start), time(end)), interval)


SENTENCES = (
    ("remind me at 15:00 on friday to rest", "2026-06-12T15:00"),
    ("every monday at 9am take ldn", "MO"),
    ("remind me in 2 hours to drink water", "2026-06-10T12:20"),
    ("remind me tomorrow at half 5 to ring mum", "2026-06-11T17:30"),
    ("remind me on the 15th at noon to pay", "2026-06-15T12:00"),
    ("remind me a week on friday at 3pm", "2026-06-19T15:00"),
)


@given(st.sampled_from(SENTENCES), unknown, st.integers(0, 12))
def test_an_unknown_word_anywhere_never_moves_a_reminder(said: tuple[str, str], word: str, at: int) -> None:
    words = said[0].split()
    words.insert(min(at, len(words)), word)
    got = reminder(" ".join(words))
    told = [f"{moment:%Y-%m-%dT%H:%M}" for moment in got.at] or [",".join(got.rule.byday) if got.rule else ""]
    assert got.kind not in (ReminderKind.ONCE, ReminderKind.RECURRING) or told == [said[1]]


@given(afternoons, coming_days, st.permutations(["at {t}", "on {d}", "to rest"]))
def test_the_order_of_the_parts_changes_nothing(clock: time, day: date, order: list[str]) -> None:
    told = " ".join(order).format(t=f"{clock:%H:%M}", d=f"{day.day} {MONTHS[day.month - 1]} {day.year}")
    assert reminder(f"remind me {told}").at == (datetime.combine(day, clock, LONDON),)
