"""Logging: words become entries of the right day and answer what is open; nothing is added to them."""

from datetime import UTC, datetime, timedelta

from journal import checkin, due, log
from journal.checkin import CheckIn
from journal.hear import hear
from journal.outcomes import Logged, Outcome
from journal.records import PromptKind, PromptState
from journal.visit import Visit
from language.values import Said
from pacing.checkin import Question
from pacing.entries import OVERALL, Kind, Source
from pacing.levels import Rating
from tests.builders import NOW, TODAY, Nowhere, effort, worst

TOMORROW = TODAY + timedelta(days=1)


async def evening(visit: Visit) -> CheckIn:
    return await checkin.begin(visit, PromptKind.EVENING)


async def say(visit: Visit, text: str) -> Outcome:
    (outcome,) = await hear(visit, text, Nowhere())
    return outcome


async def logged(visit: Visit, text: str) -> Logged:
    outcome = await say(visit, text)
    assert isinstance(outcome, Logged)
    return outcome


async def test_words_become_entries_of_today(visit: Visit) -> None:
    said = await logged(visit, "pain 6, slept badly")
    found = {(entry.kind, entry.name, entry.day) for entry in await visit.entries_of(TODAY)}
    assert found == {(Kind.SYMPTOM, "pain", TODAY), (Kind.SLEEP, "quality", TODAY)}
    assert {entry.source for entry in said.entries} == {Source.TEXT}


async def test_a_level_is_kept_as_said_with_its_scale(visit: Visit) -> None:
    (entry,) = (await logged(visit, "pain 6")).entries
    assert entry.rating == Rating(6, 10)


async def test_a_bare_number_answers_the_open_question(visit: Visit) -> None:
    check = await evening(visit)
    (entry,) = (await logged(visit, "6")).entries
    assert (entry.kind, entry.rating, entry.prompt) == (Kind.EFFORT, Rating(6, 10), check.prompt.id)


async def test_the_next_bare_number_answers_the_next_question(visit: Visit) -> None:
    await evening(visit)
    await logged(visit, "6")
    said = await logged(visit, "3")
    assert said.check is not None
    assert (said.entries[0].name, said.check.prompt.state) == (OVERALL, PromptState.ANSWERED)


async def test_same_repeats_the_last_level(visit: Visit) -> None:
    await visit.records.entries.add([effort(TODAY - timedelta(days=1), 3)])
    await evening(visit)
    (entry,) = (await logged(visit, "same")).entries
    assert (entry.kind, entry.rating) == (Kind.EFFORT, Rating(3, 4))


async def test_same_answers_the_question_about_sleep_too(visit: Visit) -> None:
    await logged(visit, "slept badly")
    visit.now += timedelta(days=1)
    await checkin.begin(visit, PromptKind.MORNING)
    (entry,) = (await logged(visit, "same")).entries
    assert (entry.kind, entry.name, entry.rating) == (Kind.SLEEP, "quality", Rating(1, 3))


async def test_as_usual_in_words_has_no_level(visit: Visit) -> None:
    await evening(visit)
    (entry,) = (await logged(visit, "usual")).entries
    assert (entry.kind, entry.rating, entry.usual) == (Kind.EFFORT, None, True)


async def test_an_answer_after_the_day_is_over_belongs_to_the_prompt_s_day(visit: Visit) -> None:
    await evening(visit)
    visit.now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    said = await logged(visit, "6")
    assert (said.day, said.entries[0].day) == (TODAY, TODAY)


async def test_what_is_no_answer_belongs_to_the_day_on_which_it_is_said(visit: Visit) -> None:
    await evening(visit)
    visit.now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    said = await logged(visit, "pain 6")
    assert [(entry.day, entry.prompt) for entry in said.entries] == [(TOMORROW, None)]


async def test_one_o_clock_at_night_is_still_the_evening_s_day(visit: Visit) -> None:
    visit.now = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
    assert (await logged(visit, "pain 6")).day == TODAY


async def test_yesterday_in_words_is_yesterday(visit: Visit) -> None:
    assert (await logged(visit, "yesterday pain 6")).day == TODAY - timedelta(days=1)


async def test_what_was_said_in_words_is_not_asked_again(visit: Visit) -> None:
    await logged(visit, "effort 5, pain 6")
    assert (await evening(visit)).open == ()


async def test_words_in_the_middle_of_a_check_in_bring_it_along(visit: Visit) -> None:
    check = await checkin.answer(visit, await evening(visit), Question.EFFORT, 2)
    said = await logged(visit, "pain 6")
    assert said.check is not None
    assert (said.check.prompt.id, said.check.open) == (check.prompt.id, ())
    assert said.check.prompt.state is PromptState.ANSWERED


async def test_words_beside_a_check_in_leave_its_question_open(visit: Visit) -> None:
    await evening(visit)
    said = await logged(visit, "took ibuprofen")
    assert said.check is None
    check = await log.open_check(visit)
    assert check is not None
    assert check.open == (Question.EFFORT, Question.OVERALL)


async def test_a_check_in_put_off_still_takes_an_answer_in_words(visit: Visit) -> None:
    check = await evening(visit)
    await due.put_off(visit, check, timedelta(minutes=30))
    assert (await logged(visit, "6")).entries[0].prompt == check.prompt.id


async def test_an_old_check_in_takes_no_bare_number(visit: Visit) -> None:
    await evening(visit)
    visit.now += timedelta(days=2)
    assert await log.open_check(visit) is None


async def test_a_crash_in_words_begins_crash_mode(visit: Visit) -> None:
    assert (await logged(visit, "crashed")).crashed
    assert visit.patient.crash_since == TODAY


async def test_a_crash_of_yesterday_begins_none(visit: Visit) -> None:
    await log.log(visit, [Said(Kind.CRASH, amount=1)], day_offset=-1)
    assert visit.patient.crash_since is None


async def test_a_remark_is_kept_word_for_word(visit: Visit) -> None:
    said = await log.keep_remark(visit, "like cardboard, all day — still 🙂")
    assert said.entries[0].text == "like cardboard, all day — still 🙂"
    assert [entry.text for entry in await visit.entries_of(TODAY)] == [said.entries[0].text]


async def test_nothing_that_was_not_said_is_added(visit: Visit) -> None:
    await evening(visit)
    await logged(visit, "pain 6")
    assert [entry.kind for entry in await visit.entries_of(TODAY)] == [Kind.SYMPTOM]


async def test_charlie_s_words_answer_no_question_of_alice(visit: Visit, charlie: Visit) -> None:
    await evening(visit)
    await log.log(charlie, [Said(Kind.EFFORT, rating=Rating(6, 10))])
    assert await visit.entries_of(TODAY) == []
    assert (await charlie.entries_of(TODAY))[0].prompt is None


async def test_charlie_is_known_by_his_own_words_only(visit: Visit, charlie: Visit) -> None:
    await visit.records.entries.add([worst(TODAY, 3)])
    await visit.records.reminders.add("take meds", None, NOW, NOW)
    known = await log.known(charlie)
    assert (dict(known.last), known.labels, known.asked) == ({}, (), ())
