"""Days read from entries: the last word, the worst symptom, the own usual, and nothing filled in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import count

from pacing.days import Day, days_of
from pacing.entries import OVERALL, Entry, Kind
from pacing.levels import Rating

MONDAY = date(2026, 1, 5)
_clock = count()


def said(kind: Kind, day: int = 0, **fields: object) -> Entry:
    """An entry about Monday + day, each a minute after the one before."""
    at = datetime(2026, 1, 5, 18, tzinfo=UTC) + timedelta(days=day, minutes=next(_clock))
    return Entry(MONDAY + timedelta(days=day), at, kind, **fields)  # type: ignore[arg-type]


def effort(value: float, day: int = 0, top: int = 10) -> Entry:
    return said(Kind.EFFORT, day, rating=Rating(value, top))


def symptom(
    value: float, name: str = OVERALL, day: int = 0, top: int = 10, prompt: int | None = None
) -> Entry:
    return said(Kind.SYMPTOM, day, name=name, rating=Rating(value, top), prompt=prompt)


def only_day(*entries: Entry) -> Day:
    (day,) = days_of(entries)
    return day


def test_no_entries_are_no_days() -> None:
    assert days_of([]) == []


def test_missing_stays_missing() -> None:
    day = only_day(said(Kind.REMARK, text="rain"))
    assert day == Day(MONDAY)
    assert not day.reported


def test_effort_is_the_last_word() -> None:
    assert only_day(effort(7), effort(4)).effort == 4


def test_last_word_goes_by_time_not_by_order() -> None:
    first, last = effort(7), effort(4)
    assert only_day(last, first).effort == 4


def test_levels_of_buttons_are_mapped_to_ten() -> None:
    day = only_day(effort(3, top=4), symptom(2, top=3))
    assert (day.effort, day.effort_top, day.symptom_top) == (7.5, 4, 3)
    assert day.symptoms == 20 / 3


def test_symptoms_are_the_worst_of_the_day() -> None:
    day = only_day(symptom(3), symptom(7, "pain"), symptom(5, "pain"))
    assert day.symptoms == 7
    assert day.by_symptom == {OVERALL: 3, "pain": 7}


def test_changed_answer_of_a_check_in_replaces_the_first() -> None:
    assert only_day(symptom(9, prompt=1), symptom(3, prompt=1)).symptoms == 3


def test_answers_of_two_check_ins_both_count() -> None:
    assert only_day(symptom(9, prompt=1), symptom(3, prompt=2)).symptoms == 9


def test_usual_effort_without_history_is_the_level_usual() -> None:
    day = only_day(said(Kind.EFFORT, usual=True))
    assert (day.effort, day.effort_top) == (5, 4)


def test_usual_symptoms_without_history_stay_unknown() -> None:
    assert only_day(said(Kind.SYMPTOM, name=OVERALL, usual=True)).symptoms is None


def test_usual_is_the_median_of_the_days_before() -> None:
    before = [
        entry
        for day, value in enumerate((2, 3, 9))
        for entry in (effort(value, day), symptom(value, day=day))
    ]
    usual = [said(Kind.EFFORT, 3, usual=True), said(Kind.SYMPTOM, 3, name=OVERALL, usual=True)]
    day = days_of([*before, *usual])[-1]
    assert (day.effort, day.symptoms) == (3, 3)


def test_usual_leaves_out_crashes_and_other_scales() -> None:
    entries = [effort(1, 0, top=4), effort(9, 1), said(Kind.CRASH, 1, amount=1), effort(6, 2)]
    assert days_of([*entries, said(Kind.EFFORT, 3, usual=True)])[-1].effort == 6


def test_usual_looks_back_six_weeks_only() -> None:
    assert days_of([effort(9, 0), said(Kind.EFFORT, 43, usual=True)])[-1].effort == 5


def test_usual_of_an_own_symptom_is_not_that_of_another() -> None:
    usual = said(Kind.SYMPTOM, 1, name="pain", usual=True)
    assert days_of([symptom(8, "nausea"), usual])[-1].symptoms is None


def test_crash_is_the_last_word() -> None:
    assert only_day(said(Kind.CRASH, amount=1)).crash is True
    assert only_day(said(Kind.CRASH, amount=1), said(Kind.CRASH, amount=0)).crash is False


def test_minutes_add_up_by_kind() -> None:
    day = only_day(
        said(Kind.EXERTION, name="social", amount=40),
        said(Kind.EXERTION, name="social", amount=20),
        said(Kind.EXERTION, name="upright"),
    )
    assert day.kinds == {"social", "upright"}
    assert day.minutes == {"social": 60}


def test_sleep_has_quality_and_hours() -> None:
    day = only_day(
        said(Kind.SLEEP, name="quality", rating=Rating(3, 3)), said(Kind.SLEEP, name="hours", amount=6.5)
    )
    assert (day.sleep, day.hours) == (10, 6.5)


def test_days_come_in_order_of_date() -> None:
    days = days_of([effort(4, 2), effort(4, 0), effort(4, 1)])
    assert [day.date for day in days] == [MONDAY + timedelta(days=step) for step in range(3)]
