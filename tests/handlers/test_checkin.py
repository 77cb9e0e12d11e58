"""The check-in as a dialogue: one message, no sound, at most two taps, and everything can be changed."""

from datetime import UTC, datetime, timedelta

from journal.records import Act, PromptState, ScheduleKind
from storage.store import Store
from tests.builders import NOW, TODAY, schedule, visit_of
from tests.handlers.conftest import Chat, words

SLOT = datetime(2026, 11, 22, 20, 0)  # noqa: DTZ001  a slot is wall-clock time


async def asked(chat: Chat, kind: ScheduleKind = ScheduleKind.EVENING) -> None:
    """The check-in of this evening falls due."""

    async def put(unit: object) -> None:
        visit = await visit_of(unit, chat.patient_id, chat.now)  # type: ignore[arg-type]
        await visit.records.schedules.put(schedule(visit, kind, SLOT))

    await chat.store.run(put)
    await chat.fall_due(chat.now)


async def states(chat: Chat) -> list[str]:
    return [row["state"] for row in (await chat.kept())["prompts"]]


async def test_two_taps_are_a_whole_answer_in_one_silent_message(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("More")
    await chat.tap("Moderate")
    assert len(chat.messages) == 1
    assert [row.act for row in chat.sent] == [Act.SEND, Act.EDIT, Act.EDIT]
    assert all(row.silent for row in chat.sent)
    assert chat.last.text.startswith("✓ Sunday: effort more than usual, symptoms moderate.")
    assert await states(chat) == [PromptState.ANSWERED]


async def test_one_tap_is_a_whole_answer(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("About as usual")
    assert await states(chat) == [PromptState.ANSWERED]
    assert chat.last.text.startswith("✓ Sunday: effort as usual, symptoms as usual.")


async def test_both_questions_together_are_thirty_words_at_most(chat: Chat) -> None:
    await asked(chat)
    first = words(chat.last)
    await chat.tap("Usual")
    assert first + words(chat.last) <= 30


async def test_the_first_row_is_always_a_whole_answer(chat: Chat) -> None:
    await asked(chat)
    assert chat.last.labels[0] == ["About as usual"]
    await chat.tap("Usual")
    assert chat.last.labels[0] == ["None", "Mild", "Moderate", "Severe"]


async def test_levels_never_change_their_order(chat: Chat) -> None:
    await asked(chat)
    assert chat.last.labels[1] + chat.last.labels[2] == ["Rest", "Light", "Usual", "More", "Much more"]
    await chat.tap("Much more")
    assert chat.last.labels[0] == ["None", "Mild", "Moderate", "Severe"]
    await chat.tap("None")
    await chat.tap("Change")
    assert chat.last.labels[1] + chat.last.labels[2] == ["Rest", "Light", "Usual", "More", "Much more"]


async def test_crash_later_and_skip_are_always_there(chat: Chat) -> None:
    await asked(chat)
    assert chat.last.labels[-1] == ["Crash", "Later", "Skip"]
    await chat.tap("Usual")
    assert chat.last.labels[-1] == ["Crash", "Later", "Skip"]


async def test_an_answer_hours_later_says_its_day(chat: Chat) -> None:
    await asked(chat)
    chat.now = NOW + timedelta(hours=13)
    await chat.tap("About as usual")
    assert chat.last.text.startswith("✓ Sunday:")
    assert {row["day"] for row in (await chat.kept())["entries"]} == {TODAY.isoformat()}


async def test_skip_says_that_it_is_fine(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("Skip")
    assert chat.last.text == "Skipped Sunday. That's fine."
    assert (await chat.kept())["entries"] == []


async def test_a_skip_keeps_what_was_tapped(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("More")
    await chat.tap("Skip")
    assert chat.last.text == "✓ Sunday: effort more than usual. The rest can wait."


async def test_later_is_one_tap_and_longer_waits_one_more(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("Later")
    assert chat.last.text == "I'll come back today 20:30."
    assert chat.last.labels == [["In 2 h", "Tomorrow", "Skip"]]


async def test_later_comes_as_a_new_copy_and_the_old_one_goes(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("Later")
    await chat.fall_due(NOW + timedelta(minutes=30))
    assert len(chat.messages) == 1
    assert chat.last.text == "Sunday: how much effort?"


async def test_two_hours_later_at_night_waits_for_the_morning(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("Later")
    await chat.tap("In 2 h")
    assert chat.last.text == "I'll come back tomorrow 08:00."


async def test_tomorrow_is_the_end_of_the_quiet_hours(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("Later")
    await chat.tap("Tomorrow")
    assert chat.last.text == "I'll come back tomorrow 08:00."


async def test_tomorrow_said_after_midnight_is_this_morning(chat: Chat) -> None:
    await asked(chat)
    chat.now = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
    await chat.tap("Later")
    await chat.tap("Tomorrow")
    assert chat.last.text == "I'll come back today 08:00."


async def test_crash_is_one_tap_and_one_kind_word(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("Crash")
    assert chat.last.text.startswith("Crash noted. ")
    assert len(chat.messages) == 1
    assert await states(chat) == [PromptState.ANSWERED]


async def test_a_crash_by_mistake_is_undone_in_place(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("Crash")
    await chat.tap("Undo")
    patient = await chat.patient()
    assert patient is not None
    assert patient.crash_since is None
    assert await states(chat) == [PromptState.ASKED]


async def test_the_evening_does_not_repeat_what_the_morning_said(chat: Chat) -> None:
    await chat.say("slept badly")
    await asked(chat)
    await chat.tap("About as usual")
    assert "slept" not in chat.last.text


async def test_after_midnight_the_check_in_is_still_the_evening_s(stranger: Chat) -> None:
    await stranger.become(morning=datetime(2026, 11, 23, 9, 30).time())  # noqa: DTZ001
    stranger.now = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
    await stranger.say("/checkin")
    assert stranger.last.text == "Sunday: how much effort?"


async def test_before_noon_it_is_the_morning_s_for_who_has_one(stranger: Chat) -> None:
    await stranger.become(morning=datetime(2026, 11, 23, 9, 30).time())  # noqa: DTZ001
    stranger.now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    await stranger.say("/checkin")
    assert stranger.last.text == "Monday: how was sleep?"


async def test_the_bot_may_die_between_two_taps(chat: Chat, database: str) -> None:
    await asked(chat)
    await chat.tap("More")
    await chat.store.close()
    reopened = await Store.open(database, None)
    after = Chat(chat.application, reopened, chat.patient_id, chat.now, chat.messages)
    await after.tap("Mild")
    assert after.last.text.startswith("✓ Sunday: effort more than usual, symptoms mild.")
    await reopened.close()
