"""The week: what was asked and answered, blanks as blanks, beside the patient's own weeks before."""

from datetime import timedelta

import pytest

from journal import crash, week
from journal.records import PromptKind, PromptState
from journal.visit import Visit
from pacing.week import Asked, Direction
from tests.builders import TODAY, effort, history, worst


async def prompt(visit: Visit, back: int, state: PromptState, kind: PromptKind = PromptKind.EVENING) -> None:
    await visit.records.prompts.put(kind, TODAY - timedelta(days=back), state, visit.now)


async def test_it_says_how_many_of_how_many_were_answered(visit: Visit) -> None:
    for back in range(7):
        state = PromptState.ANSWERED if back < 4 else PromptState.NO_ANSWER
        await prompt(visit, back, state)
        await prompt(visit, back, PromptState.ANSWERED, PromptKind.MORNING)
    assert (await week.week(visit)).asked == Asked(11, 14)


@pytest.mark.parametrize(
    "state", [PromptState.ASKED, PromptState.SKIPPED, PromptState.LATER, PromptState.NO_ANSWER]
)
async def test_what_was_asked_counts_as_asked(visit: Visit, state: PromptState) -> None:
    await prompt(visit, 1, state)
    assert (await week.week(visit)).asked == Asked(0, 1)


async def test_what_was_not_asked_is_not_counted(visit: Visit) -> None:
    await prompt(visit, 1, PromptState.NOT_ASKED)
    await prompt(visit, 2, PromptState.ANSWERED)
    assert (await week.week(visit)).asked == Asked(1, 1)


async def test_what_lies_outside_the_seven_days_is_not_counted(visit: Visit) -> None:
    await prompt(visit, 7, PromptState.ANSWERED)
    assert (await week.week(visit)).asked == Asked(0, 0)


async def test_blanks_are_blanks(visit: Visit) -> None:
    await visit.records.entries.add([effort(TODAY, 2), worst(TODAY - timedelta(days=2), 1)])
    found = await week.week(visit)
    assert found.efforts == (None, None, None, None, None, None, 5.0)
    assert found.symptoms_by_day[4] is not None
    assert found.symptoms_by_day[:4] == (None, None, None, None)


async def test_it_compares_with_the_four_weeks_before(visit: Visit) -> None:
    calm = history(28, (1, 2), last=TODAY - timedelta(days=6))
    busy = [effort(TODAY - timedelta(days=back), 4) for back in range(7)]
    await visit.records.entries.add([*calm, *busy])
    found = await week.week(visit)
    assert found.effort is not None
    assert (found.effort.direction, found.effort.reports) == (Direction.HIGHER, 7)
    assert found.effort.before_reports == 28


async def test_a_crash_day_is_counted(visit: Visit) -> None:
    await crash.begin(visit)
    assert (await week.week(visit)).crash_days == 1


async def test_an_earlier_week_can_be_asked_for(visit: Visit) -> None:
    last = TODAY - timedelta(days=7)
    await visit.records.entries.add([effort(last, 2)])
    found = await week.week(visit, last)
    assert (found.last, found.reports) == (last, 1)


async def test_charlie_s_week_holds_nothing_of_alice(visit: Visit, charlie: Visit) -> None:
    await prompt(visit, 1, PromptState.ANSWERED)
    await visit.records.entries.add([effort(TODAY, 2)])
    found = await week.week(charlie)
    assert (found.asked, found.reports) == (Asked(0, 0), 0)
