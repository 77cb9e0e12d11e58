"""Check-ins: each tap saved at once, nothing lost, nothing filled in, credited to the day of the prompt."""

from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal import checkin
from journal.checkin import CheckIn
from journal.records import PromptKind, PromptState
from journal.visit import Visit
from pacing.checkin import EVENING, TOPS, Question, shape_of
from pacing.entries import OVERALL, Kind, Source
from pacing.levels import Rating
from storage.unit import UnitOfWork
from tests.builders import NOW, TODAY, effort, visit_of
from tests.journal.conftest import Meet

#: A new patient for each example of a property.
SOMEBODY = count(5000)


async def evening(visit: Visit) -> CheckIn:
    return await checkin.begin(visit, PromptKind.EVENING)


async def test_each_tap_is_saved_at_once(meet: Meet) -> None:
    async with meet() as visit:
        check = await evening(visit)
    async with meet() as visit:
        await checkin.answer(visit, check, Question.EFFORT, 3)
    async with meet() as visit:
        found = await checkin.find(visit, check.prompt.id)
    assert found is not None
    assert [entry.rating for entry in found.entries] == [Rating(3, 4)]
    assert found.open == (Question.OVERALL,)


async def test_a_rest_of_an_hour_between_two_taps_loses_nothing(meet: Meet) -> None:
    async with meet() as visit:
        check = await checkin.answer(visit, await evening(visit), Question.EFFORT, 1)
    async with meet(now=NOW + timedelta(hours=1)) as visit:
        check = await checkin.answer(visit, check, Question.OVERALL, 2)
    assert [entry.kind for entry in check.entries] == [Kind.EFFORT, Kind.SYMPTOM]
    assert check.prompt.state is PromptState.ANSWERED


async def test_a_former_answer_is_retired_and_not_lost(visit: Visit) -> None:
    check = await checkin.answer(visit, await evening(visit), Question.EFFORT, 3)
    check = await checkin.answer(visit, check, Question.EFFORT, 1)
    assert [entry.rating for entry in check.entries] == [Rating(1, 4)]
    kept = (await visit.records.everything())["entries"]
    assert [(row["value"], row["retired_at"] is None) for row in kept] == [(3, False), (1, True)]


async def test_an_answer_gives_the_check_in_that_is_read_later(visit: Visit) -> None:
    check = await checkin.answer(visit, await evening(visit), Question.EFFORT, 3)
    for question, level in ((Question.OVERALL, 2), (Question.EFFORT, 1), (Question.OVERALL, None)):
        check = await checkin.answer(visit, check, question, level)
        assert await checkin.find(visit, check.prompt.id) == check


async def test_as_usual_is_kept_as_said_without_a_level(visit: Visit) -> None:
    check = await checkin.as_usual(visit, await evening(visit))
    assert [(e.kind, e.rating, e.usual) for e in check.entries] == [
        (Kind.EFFORT, None, True),
        (Kind.SYMPTOM, None, True),
    ]
    assert check.prompt.state is PromptState.ANSWERED


async def test_as_usual_leaves_what_was_answered(visit: Visit) -> None:
    check = await checkin.answer(visit, await evening(visit), Question.EFFORT, 4)
    check = await checkin.as_usual(visit, check)
    assert [(e.rating, e.usual) for e in check.entries] == [(Rating(4, 4), False), (None, True)]


async def test_as_usual_on_a_whole_answer_says_all_of_it_anew(visit: Visit) -> None:
    check = await checkin.answer(visit, await evening(visit), Question.EFFORT, 4)
    check = await checkin.as_usual(visit, await checkin.answer(visit, check, Question.OVERALL, 3))
    assert [entry.usual for entry in check.entries] == [True, True]


async def test_skip_keeps_what_was_answered_and_adds_nothing(visit: Visit) -> None:
    check = await checkin.answer(visit, await evening(visit), Question.EFFORT, 2)
    check = await checkin.skip(visit, check)
    assert [entry.kind for entry in check.entries] == [Kind.EFFORT]
    assert check.prompt.state is PromptState.SKIPPED


async def test_a_skip_without_an_answer_leaves_a_blank(visit: Visit) -> None:
    check = await checkin.skip(visit, await evening(visit))
    assert check.entries == ()
    assert check.prompt.state is PromptState.SKIPPED


async def test_a_skipped_check_in_can_be_answered_after_all(visit: Visit) -> None:
    check = await checkin.skip(visit, await evening(visit))
    check = await checkin.as_usual(visit, check)
    assert check.prompt.state is PromptState.ANSWERED


async def test_a_skip_on_a_whole_answer_takes_nothing_back(visit: Visit) -> None:
    check = await checkin.as_usual(visit, await evening(visit))
    check = await checkin.skip(visit, check)
    assert check.prompt.state is PromptState.ANSWERED


@pytest.mark.parametrize(
    "later",
    [
        datetime(2026, 11, 23, 0, 30, tzinfo=UTC),
        datetime(2026, 11, 23, 3, 59, tzinfo=UTC),
        datetime(2026, 11, 23, 4, 1, tzinfo=UTC),
        datetime(2026, 11, 24, 11, 0, tzinfo=UTC),
    ],
)
async def test_an_answer_hours_later_belongs_to_the_day_of_the_prompt(visit: Visit, later: datetime) -> None:
    check = await evening(visit)
    visit.now = later
    check = await checkin.answer(visit, check, Question.EFFORT, 2)
    assert [(entry.day, entry.at) for entry in check.entries] == [(TODAY, later)]


async def test_half_an_answer_is_still_asked(visit: Visit) -> None:
    check = await checkin.answer(visit, await evening(visit), Question.EFFORT, 2)
    assert check.prompt.state is PromptState.ASKED


async def test_the_second_begin_of_a_day_finds_the_first(visit: Visit) -> None:
    check = await checkin.answer(visit, await evening(visit), Question.EFFORT, 2)
    again = await evening(visit)
    assert again.prompt.id == check.prompt.id
    assert again.entries == check.entries


async def test_what_is_logged_already_is_not_asked(visit: Visit) -> None:
    await visit.records.entries.add([effort(TODAY, 7, 10)])
    check = await evening(visit)
    assert check.open == (Question.OVERALL,)


async def test_a_followed_symptom_is_rated_and_rated_again(visit: Visit) -> None:
    await visit.change(symptoms=("pain",))
    check = await checkin.rate_symptom(visit, await evening(visit), "pain", 3)
    check = await checkin.rate_symptom(visit, check, "pain", 1)
    rated = check.rated("pain")
    assert rated is not None
    assert rated.rating == Rating(1, 3)
    assert len(check.entries) == 1


async def test_a_kind_of_exertion_is_put_on_and_taken_off(visit: Visit) -> None:
    check = await checkin.toggle_exertion(visit, await evening(visit), "social")
    assert check.kinds() == {"social"}
    check = await checkin.toggle_exertion(visit, check, "social")
    assert check.kinds() == frozenset()


async def test_taps_are_marked_as_taps_of_their_prompt(visit: Visit) -> None:
    check = await checkin.answer(visit, await evening(visit), Question.OVERALL, 0)
    (entry,) = check.entries
    assert (entry.source, entry.prompt, entry.name) == (Source.TAP, check.prompt.id, OVERALL)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(taps=st.lists(st.tuples(st.sampled_from(EVENING), st.integers(0, 3)), max_size=6))
async def test_the_last_tap_on_each_question_is_what_counts(
    unit: UnitOfWork, taps: list[tuple[Question, int]]
) -> None:
    visit = await visit_of(unit, next(SOMEBODY))
    check = await evening(visit)
    for question, level in taps:
        check = await checkin.answer(visit, check, question, level)
    last = {shape_of(question): Rating(level, TOPS[question]) for question, level in taps}
    assert {(entry.kind, entry.name): entry.rating for entry in check.entries} == last
    assert (check.prompt.state is PromptState.ANSWERED) == (len(last) == 2)


async def test_charlie_s_taps_find_no_prompt_of_alice(visit: Visit, charlie: Visit) -> None:
    check = await evening(visit)
    assert await checkin.find(charlie, check.prompt.id) is None


async def test_charlie_skips_nothing_of_alice(visit: Visit, charlie: Visit) -> None:
    check = await evening(visit)
    await charlie.records.prompts.mark(check.prompt.id, PromptState.SKIPPED, NOW)
    found = await checkin.find(visit, check.prompt.id)
    assert found is not None
    assert found.prompt.state is PromptState.ASKED
