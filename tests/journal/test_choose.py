"""A tap on one reading of a doubtful message, now or hours later, once, and by whom it was asked."""

from datetime import UTC, datetime, timedelta

from journal import questions
from journal.choose import NONE, choose, refuse
from journal.hear import hear
from journal.outcomes import Asked, Logged, Reminded
from journal.records import AskKind
from journal.visit import Visit
from language.values import Doubt, Option, Said
from pacing.entries import Kind
from pacing.levels import Rating
from tests.builders import NOW, TODAY, Nowhere

PAIN = Option((Said(Kind.SYMPTOM, "pain", Rating(6, 10)),))
HEAD = Option((Said(Kind.SYMPTOM, "headache", Rating(6, 10)),))


async def doubt(visit: Visit) -> Asked:
    return await questions.ask(visit, AskKind.LOG, Doubt.BARE_LEVEL, (PAIN, HEAD), Rating(6, 10))


async def is_open(visit: Visit, asked: Asked) -> bool:
    ask = await visit.records.asks.get(asked.ask_id)
    return ask is not None and not ask.closed


async def test_a_tap_hours_later_means_what_it_said(visit: Visit) -> None:
    asked = await doubt(visit)
    visit.now += timedelta(hours=9)
    chosen = await choose(visit, asked.ask_id, 1)
    assert chosen is not None
    assert isinstance(chosen[0], Logged)
    assert [entry.name for entry in chosen[0].entries] == ["headache"]


async def test_not_a_log_keeps_nothing_and_closes(visit: Visit) -> None:
    asked = await doubt(visit)
    assert await choose(visit, asked.ask_id, NONE) == []
    assert not await is_open(visit, asked)
    assert await visit.entries_of(TODAY) == []


async def test_a_second_tap_does_nothing_more(visit: Visit) -> None:
    asked = await doubt(visit)
    await choose(visit, asked.ask_id, 0)
    assert await choose(visit, asked.ask_id, 0) is None
    assert len(await visit.entries_of(TODAY)) == 1


async def test_a_forged_choice_leaves_the_question_open(visit: Visit) -> None:
    asked = await doubt(visit)
    for index in (2, 99, -2):
        assert await choose(visit, asked.ask_id, index) is None
    assert await is_open(visit, asked)


async def test_a_question_that_never_was_is_none(visit: Visit) -> None:
    assert await choose(visit, 999, 0) is None


async def test_a_remark_is_kept_by_its_one_button(visit: Visit) -> None:
    (asked,) = await hear(visit, "asdf qwer", Nowhere())
    assert isinstance(asked, Asked)
    assert await choose(visit, asked.ask_id, 5) is None
    await choose(visit, asked.ask_id, 0)
    assert [entry.text for entry in await visit.entries_of(TODAY)] == ["asdf qwer"]


async def test_an_instant_that_was_in_doubt_sets_the_reminder(visit: Visit) -> None:
    options = tuple(Option(at=NOW.replace(day=23, hour=hour)) for hour in (9, 21))
    asked = await questions.ask(visit, AskKind.REMINDER, Doubt.TIME, options, task="take meds")
    chosen = await choose(visit, asked.ask_id, 1)
    assert chosen is not None
    assert isinstance(chosen[0], Reminded)
    assert (chosen[0].row.task, chosen[0].next) == ("take meds", datetime(2026, 11, 23, 21, 0, tzinfo=UTC))


async def test_a_refusal_closes_only_its_own_kind(visit: Visit) -> None:
    asked = await doubt(visit)
    await refuse(visit, AskKind.FIX)
    assert await is_open(visit, asked)
    await refuse(visit, AskKind.LOG)
    assert not await is_open(visit, asked)


async def test_charlie_answers_no_question_of_alice(visit: Visit, charlie: Visit) -> None:
    asked = await doubt(visit)
    for index in (0, NONE):
        assert await choose(charlie, asked.ask_id, index) is None
    assert await is_open(visit, asked)
    assert await charlie.entries_of(TODAY) == []
