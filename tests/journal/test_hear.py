"""Hearing: one message of free words is read once, red flags first, then all that it says, in order."""

from datetime import time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal import command, correct
from journal.hear import hear, hear_again
from journal.outcomes import (
    Asked,
    Cared,
    Commanded,
    Logged,
    Outcome,
    Refused,
    Reminded,
    Undone,
    Wanted,
)
from journal.records import AskKind
from journal.visit import Visit
from language.values import Intent, Safety
from storage.unit import UnitOfWork
from tests.builders import ALICE, NOW, TODAY, Nowhere, visit_of


async def say(visit: Visit, text: str) -> list[Outcome]:
    visit.now += timedelta(seconds=1)
    return await hear(visit, text, Nowhere())


async def kinds(visit: Visit, text: str) -> list[type]:
    return [type(outcome) for outcome in await say(visit, text)]


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("pain 6", [Logged]),
        ("remind me to take meds every night at 9", [Reminded]),
        ("shower wiped me out, head 7, remind me to lie down at 9pm", [Logged, Reminded]),
        ("how was my week", [Wanted]),
        ("my reminders", [Commanded]),
        ("asdf qwer", [Asked]),
        ("headache", [Asked]),
        ("undo", [Undone]),
        ("remind me at 25:00 to rest", [Refused]),
        ("", []),
    ],
)
async def test_a_message_is_answered_for_what_it_says(visit: Visit, text: str, outcomes: list[type]) -> None:
    assert await kinds(visit, text) == outcomes


async def test_a_red_flag_is_first_and_what_was_logged_is_kept(visit: Visit) -> None:
    first, *_ = await say(visit, "chest pain 8, slept badly")
    assert first == Cared(Safety.EMERGENCY)
    assert visit.patient.safety_at == visit.now


async def test_a_red_flag_alone_logs_nothing_plain(visit: Visit) -> None:
    assert await kinds(visit, "i want to kill myself") == [Cared]


async def test_plain_words_for_a_place_lead_there(visit: Visit) -> None:
    assert await say(visit, "how was my week") == [Wanted(Intent.WEEK)]


async def test_delete_that_takes_the_log_back_when_it_came_last(visit: Visit) -> None:
    await say(visit, "remind me to take meds every night at 9")
    await say(visit, "pain 6")
    assert await kinds(visit, "delete that") == [Undone]
    assert await visit.entries_of(TODAY) == []


async def test_delete_that_ends_the_reminder_when_it_came_last(visit: Visit) -> None:
    await say(visit, "pain 6")
    await say(visit, "remind me to take meds every night at 9")
    (done,) = await say(visit, "delete that")
    assert isinstance(done, Undone)
    assert (done.entries, [row.task for row in done.reminders]) == ((), ["take meds"])
    assert len(await visit.entries_of(TODAY)) == 1
    assert await visit.records.reminders.active() == []


async def test_an_edited_reminder_replaces_the_first(visit: Visit) -> None:
    await hear(visit, "remind me to rest at 21:00", Nowhere(), message_id=7)
    await hear_again(visit, "remind me to rest at 21:30", 7, Nowhere())
    (row,) = await visit.records.reminders.active()
    assert row.at is not None
    assert row.at.astimezone(visit.patient.tz).time() == time(21, 30)


async def test_one_undo_takes_back_all_that_a_message_said(visit: Visit) -> None:
    await hear(visit, "shower wiped me out, remind me to lie down at 21:00", Nowhere(), message_id=8)
    taken = await correct.undo(visit)
    assert len(taken.entries) == 2
    assert [row.task for row in taken.reminders] == ["lie down"]


async def test_doubt_is_one_question_with_its_options_kept(visit: Visit) -> None:
    (asked,) = await say(visit, "6")
    assert isinstance(asked, Asked)
    ask = await visit.records.asks.get(asked.ask_id)
    assert ask is not None
    assert (ask.kind, len(ask.payload["options"])) == (AskKind.LOG, len(asked.options))
    assert await visit.entries_of(TODAY) == []


async def test_i_am_back_ends_a_pause(visit: Visit) -> None:
    await command.pause(visit, None)
    await say(visit, "I'm back")
    assert visit.patient.paused_until is None


async def test_a_message_id_leads_to_its_batch(visit: Visit) -> None:
    await hear(visit, "pain 6", Nowhere(), message_id=77)
    batch = await visit.records.batches.of_message(77)
    assert batch is not None
    assert len(await visit.records.entries.of_batch(batch.id)) == 1


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=300).filter(lambda text: "\0" not in text))
async def test_no_text_at_all_raises_or_loses_anything(unit: UnitOfWork, text: str) -> None:
    visit = await visit_of(unit, ALICE, NOW)
    before = await visit.entries_of(TODAY)
    await hear(visit, text, Nowhere())
    after = await visit.entries_of(TODAY)
    assert {entry.id for entry in before} <= {entry.id for entry in after}


async def test_charlie_undoes_nothing_of_alice_by_words(visit: Visit, charlie: Visit) -> None:
    await say(visit, "pain 6")
    assert await say(charlie, "undo") == [Undone(())]
    assert len(await visit.entries_of(TODAY)) == 1


async def test_a_red_flag_ends_no_reminder(visit: Visit) -> None:
    await say(visit, "remind me to take meds every night at 9")
    assert [type(outcome) for outcome in await say(visit, "i want to end it")] == [Cared]
    assert [row.task for row in await visit.records.reminders.active()] == ["take meds"]
