"""Corrections: the last word counts, former words stay as history, and check-ins follow."""

from datetime import timedelta

from journal import checkin, correct
from journal.hear import hear, hear_again
from journal.outcomes import Asked, Logged, Outcome, Undone
from journal.records import AskKind, PromptKind, PromptState
from journal.visit import Visit
from language.values import Log, LogAction, Said
from pacing.checkin import Question
from pacing.entries import Kind
from pacing.levels import Rating
from tests.builders import TODAY, Nowhere

YESTERDAY = TODAY - timedelta(days=1)


async def say(visit: Visit, text: str, message_id: int | None = None) -> Outcome:
    visit.now += timedelta(seconds=1)
    return (await hear(visit, text, Nowhere(), message_id))[0]


async def said_today(visit: Visit) -> list[tuple[str, float]]:
    return [(e.name or e.kind.value, e.rating.value) for e in await visit.entries_of(TODAY) if e.rating]


async def test_undo_takes_one_message_back(visit: Visit) -> None:
    await say(visit, "pain 6")
    await say(visit, "headache 3, slept badly")
    undone = await correct.undo(visit)
    assert len(undone.entries) == 2
    assert await said_today(visit) == [("pain", 6)]


async def test_undo_keeps_the_words_as_history(visit: Visit) -> None:
    await say(visit, "pain 6")
    await correct.undo(visit)
    (row,) = (await visit.records.everything())["entries"]
    assert row["retired_at"] is not None


async def test_undo_without_anything_says_so(visit: Visit) -> None:
    assert await correct.undo(visit) == Undone(())


async def test_undo_opens_the_question_again(visit: Visit) -> None:
    await checkin.begin(visit, PromptKind.EVENING)
    await say(visit, "6")
    await say(visit, "3")
    (check,) = (await correct.undo(visit)).checks
    assert (check.open, check.prompt.state) == ((Question.OVERALL,), PromptState.ASKED)


async def test_a_value_is_replaced(visit: Visit) -> None:
    await say(visit, "pain 7, headache 3")
    await say(visit, "4 not 7")
    assert sorted(await said_today(visit)) == [("headache", 3), ("pain", 4)]


async def test_a_value_of_an_earlier_message_is_found_by_its_name(visit: Visit) -> None:
    await say(visit, "pain 7")
    await say(visit, "slept badly")
    outcome = await say(visit, "pain 4 not 7")
    assert isinstance(outcome, Logged)
    assert outcome.changed
    assert sorted(await said_today(visit)) == [("pain", 4), ("quality", 1)]


async def test_a_tap_is_corrected_by_words(visit: Visit) -> None:
    check = await checkin.begin(visit, PromptKind.EVENING)
    await checkin.answer(visit, check, Question.EFFORT, 3)
    new = Log(LogAction.CORRECT, (Said(Kind.EFFORT, rating=Rating(5, 10)),))
    await correct.correct(visit, new)
    (entry,) = await visit.entries_of(TODAY)
    assert (entry.rating, entry.prompt) == (Rating(5, 10), check.prompt.id)


async def test_a_level_that_two_things_had_is_nobody_s(visit: Visit) -> None:
    await say(visit, "pain 7, headache 7")
    outcome = await say(visit, "4 not 7")
    assert isinstance(outcome, Asked)
    assert outcome.kind is AskKind.KEEP
    assert sorted(await said_today(visit)) == [("headache", 7), ("pain", 7)]


async def test_a_correction_of_nothing_is_asked_about(visit: Visit) -> None:
    assert isinstance(await say(visit, "no, 4 not 7"), Asked)


async def test_that_was_yesterday_moves_the_day(visit: Visit) -> None:
    await say(visit, "pain 6")
    await say(visit, "no, that was yesterday")
    assert await visit.entries_of(TODAY) == []
    assert [entry.name for entry in await visit.entries_of(YESTERDAY)] == ["pain"]


async def test_an_answer_that_was_of_yesterday_opens_today_s_question(visit: Visit) -> None:
    check = await checkin.begin(visit, PromptKind.EVENING)
    await say(visit, "6")
    await say(visit, "that was yesterday")
    found = await checkin.find(visit, check.prompt.id)
    assert found is not None
    assert found.open == (Question.EFFORT, Question.OVERALL)


async def test_what_is_said_again_replaces_the_batch(visit: Visit) -> None:
    logged = await say(visit, "pain 6")
    assert isinstance(logged, Logged)
    again = [Said(Kind.SYMPTOM, "headache", Rating(2, 10))]
    changed = await correct.replace_batch(visit, logged.batch_id, again, 0)
    assert changed is not None
    assert changed.changed
    assert await said_today(visit) == [("headache", 2)]


async def test_a_replaced_answer_still_answers(visit: Visit) -> None:
    check = await checkin.begin(visit, PromptKind.EVENING)
    logged = await say(visit, "6")
    assert isinstance(logged, Logged)
    again = [Said(Kind.EFFORT, rating=Rating(4, 10))]
    await correct.replace_batch(visit, logged.batch_id, again, 0)
    (entry,) = await visit.entries_of(TODAY)
    assert (entry.rating, entry.prompt) == (Rating(4, 10), check.prompt.id)


async def test_a_crash_that_is_said_otherwise_is_over(visit: Visit) -> None:
    logged = await say(visit, "crashed")
    assert isinstance(logged, Logged)
    await correct.replace_batch(visit, logged.batch_id, [Said(Kind.SYMPTOM, "pain", Rating(6, 10))], 0)
    assert visit.patient.crash_since is None


async def test_an_edited_message_replaces_itself_on_its_own_day(visit: Visit) -> None:
    await say(visit, "pain 6", message_id=7)
    visit.now += timedelta(days=1)
    await hear_again(visit, "pain 4", 7, Nowhere())
    assert await said_today(visit) == [("pain", 4)]


async def test_an_edit_of_an_unread_message_is_read_now(visit: Visit) -> None:
    await hear_again(visit, "pain 4", 7, Nowhere())
    assert await said_today(visit) == [("pain", 4)]


async def test_the_visit_is_now_again_after_an_edit(visit: Visit) -> None:
    await say(visit, "pain 6", message_id=7)
    visit.now += timedelta(days=1)
    now = visit.now
    await hear_again(visit, "pain 4", 7, Nowhere())
    assert visit.now == now


async def test_charlie_undoes_and_replaces_nothing_of_alice(visit: Visit, charlie: Visit) -> None:
    logged = await say(visit, "pain 6")
    assert isinstance(logged, Logged)
    assert await correct.undo(charlie, logged.batch_id) == Undone(())
    assert await correct.replace_batch(charlie, logged.batch_id, [], 0) is None
    assert await said_today(visit) == [("pain", 6)]


async def test_charlie_s_edit_meets_no_message_of_alice(visit: Visit, charlie: Visit) -> None:
    await say(visit, "pain 6", message_id=7)
    await hear_again(charlie, "pain 1", 7, Nowhere())
    assert await said_today(visit) == [("pain", 6)]
