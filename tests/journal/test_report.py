"""The report: counts of what was said, crashes with what came before, and blanks counted as blanks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from journal.records import PromptKind, PromptState
from journal.report import LONGEST, SHORTEST, report, report_of
from journal.report_values import Amount, Kept, Medicine, Report, Symptom
from journal.visit import Visit
from pacing.entries import Entry, Kind, Source
from pacing.function import ITEMS
from pacing.levels import Rating
from tests.builders import TODAY, effort, worst

DAY = timedelta(days=1)
FIRST = TODAY - 29 * DAY


def said(back: int, kind: Kind, name: str = "", **more: Any) -> Entry:
    """An entry of so many days ago, at noon."""
    day = TODAY - back * DAY
    return replace(Entry(day, datetime(day.year, day.month, day.day, 12, tzinfo=UTC), kind, name), **more)


def of(*entries: Entry) -> Report:
    """The report of thirty days with these entries."""
    return report_of(entries, [], FIRST, TODAY)


def test_a_diary_without_a_word_is_all_blanks() -> None:
    found = of()
    assert found.kept == Kept(30, 0, 0, 0, 0, 0, 0)
    assert found.kept.blank == 30
    assert (found.spans, found.symptoms, found.hours, found.function) == ((), (), None, None)
    assert found.efforts == found.worst == (None,) * 30


def test_crash_days_up_to_three_apart_are_one_crash_with_the_days_before_it() -> None:
    days = [said(back, Kind.CRASH, amount=1) for back in (9, 8, 5, 0)]
    visit = said(10, Kind.EXERTION, "social", text="visit", amount=60)
    first, last = of(*days, effort(TODAY - 10 * DAY, 4), visit).spans
    assert (first.days, first.said, last.days) == (5, 3, 1)
    assert [(one.effort, one.things) for one in first.before] == [(None, ()), (None, ()), (10.0, ("visit",))]


def test_a_day_that_the_patient_says_is_no_crash_is_none() -> None:
    assert of(said(3, Kind.CRASH, amount=0)).spans == ()


def test_days_are_counted_by_their_worded_levels() -> None:
    found = of(effort(TODAY, 4), effort(TODAY - DAY, 2), worst(TODAY, 3), worst(TODAY - DAY, 1))
    assert found.loads == (0, 0, 1, 0, 1)
    assert found.levels == (0, 1, 0, 1)


def test_numbers_stay_numbers_beside_worded_levels() -> None:
    found = of(effort(TODAY, 7, top=10), effort(TODAY - DAY, 2), worst(TODAY, 4, top=10))
    assert (found.loads, found.effort_numbers) == ((0, 0, 1, 0, 0), Amount(1, 7, 7, 7))
    assert (found.levels, found.worst_numbers) == ((0, 0, 0, 0), Amount(1, 4, 4, 4))


def test_symptoms_by_name_have_their_days_middle_and_highest() -> None:
    ratings = [
        said(back, Kind.SYMPTOM, "headache", rating=Rating(value, 10)) for back, value in ((0, 8), (1, 4))
    ]
    assert of(*ratings, worst(TODAY, 2)).symptoms == (Symptom("headache", Amount(2, 6, 4, 8)),)


def test_medicines_are_counted_by_day_in_the_patients_words() -> None:
    taken = [said(back, Kind.MEDICINE, "LDN", amount=1, text="3 mg") for back in (0, 0, 1)]
    missed = said(2, Kind.MEDICINE, "ldn", amount=0)
    assert of(*taken, missed).medicines == (Medicine("LDN", ("3 mg",), 2, 1),)


def test_minutes_are_of_the_days_on_which_they_were_said() -> None:
    upright = [
        said(back, Kind.EXERTION, "upright", amount=minutes) for back, minutes in ((0, 10), (0, 5), (2, 45))
    ]
    assert of(*upright).exertions == {"upright": Amount(2, 30, 15, 45)}


def test_function_is_scored_only_when_all_is_answered() -> None:
    part = [said(3, Kind.FUNCTION, name, rating=Rating(3, 6)) for name in ITEMS[:26]]
    found = of(*part).function
    assert found is not None
    assert (found.answered, found.whole) == (26, None)
    whole = of(*part, said(1, Kind.FUNCTION, ITEMS[26], rating=Rating(3, 6))).function
    assert whole is not None
    assert (whole.whole, whole.last) == (3, TODAY - DAY)


def test_what_others_brought_is_counted_apart() -> None:
    found = of(
        said(0, Kind.REMARK, text="a", source=Source.IMPORT),
        said(0, Kind.REMARK, text="b", source=Source.CARER),
    )
    assert (found.imported, found.by_carer) == (1, 1)


def test_months_are_whole_or_in_part() -> None:
    months = of(effort(TODAY, 4)).months
    assert [(month.first.month, month.days, month.noted) for month in months] == [(10, 8, 0), (11, 22, 1)]
    assert (months[0].effort, months[1].effort) == (None, 10)


async def test_check_ins_are_counted_by_what_became_of_them(visit: Visit) -> None:
    for back, state in enumerate((PromptState.ANSWERED, PromptState.NO_ANSWER, PromptState.NOT_ASKED)):
        await visit.records.prompts.put(PromptKind.EVENING, TODAY - back * DAY, state, visit.now)
    kept = (await report(visit, 30)).kept
    assert (kept.asked, kept.answered, kept.unanswered, kept.not_asked) == (2, 1, 1, 1)


@pytest.mark.parametrize(("days", "span"), [(1, SHORTEST), (30, 30), (100_000, LONGEST)])
async def test_a_span_is_at_least_a_week_and_at_most_two_years(visit: Visit, days: int, span: int) -> None:
    assert (await report(visit, days)).kept.days == span


async def test_another_patients_days_are_not_in_it(visit: Visit, bob: Visit) -> None:
    await bob.records.entries.add([effort(TODAY, 4)])
    assert (await report(visit, 30)).kept.noted == 0
