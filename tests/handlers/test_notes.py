"""A note in the chat: on the reply, with Thanks, Not helpful, Quiet and Why; never a message of its own."""

from datetime import timedelta

from journal.records import Act
from pacing.note import Feedback, NoteLevel
from storage.unit import UnitOfWork
from tests.builders import TODAY, effort, history, worst
from tests.handlers.conftest import Chat

TAPS = ["Thanks", "Not helpful", "Quiet please", "Why"]


async def busy(chat: Chat) -> None:
    """Five calm weeks, a busy yesterday, and a busy evening now."""
    yesterday = TODAY - timedelta(days=1)
    calm = [entry for entry in history(40, (2, 1, 2, 2, 1, 2, 1)) if entry.day != yesterday]

    async def put(unit: UnitOfWork) -> None:
        entries = [*calm, effort(yesterday, 4), worst(yesterday, 1)]
        await unit.records(chat.patient_id).entries.add(entries)

    await chat.store.run(put)
    await chat.say("/checkin")
    await chat.tap("Much more")
    await chat.tap("Mild")


async def feedback(chat: Chat) -> list[Feedback | None]:
    notes = await chat.store.run(lambda unit: unit.records(chat.patient_id).notes.since(TODAY))
    return [note.feedback for note in notes]


async def test_a_note_rides_on_the_reply(chat: Chat) -> None:
    await busy(chat)
    result, note = chat.last.text.split("\n\n")
    assert result == "✓ Sunday: effort much more than usual, symptoms mild."
    assert len(note.split()) <= 25
    assert chat.last.labels == [TAPS[:2], TAPS[2:], ["Change", "Add detail"]]
    assert [row.act for row in chat.sent] == [Act.SEND, Act.EDIT, Act.EDIT]


async def test_why_names_the_entries_and_their_count(chat: Chat) -> None:
    await busy(chat)
    await chat.tap("Why")
    why = chat.last.text.split("\n\n")[1]
    assert why.startswith("Why: effort much more")
    assert "days of your own log, nothing else." in why
    assert len(why.split()) <= 40
    assert chat.last.labels[:2] == [TAPS[:2], TAPS[2:-1]]


async def test_thanks_is_kept_and_the_note_goes(chat: Chat) -> None:
    await busy(chat)
    await chat.tap("Thanks")
    assert await feedback(chat) == [Feedback.THANKS]
    assert chat.last.labels == [["Change", "Add detail"]]


async def test_not_helpful_is_kept(chat: Chat) -> None:
    await busy(chat)
    await chat.tap("Not helpful")
    assert await feedback(chat) == [Feedback.NOT_HELPFUL]


async def test_quiet_is_one_tap_and_at_once(chat: Chat) -> None:
    await busy(chat)
    await chat.tap("Quiet please")
    patient = await chat.patient()
    assert patient is not None
    assert patient.notes is NoteLevel.OFF
    assert "Notes are off now." in chat.last.text


async def test_a_second_answer_brings_no_second_note(chat: Chat) -> None:
    await busy(chat)
    chat.now += timedelta(minutes=1)
    await chat.tap("Change")
    await chat.tap("More")
    await chat.tap("Moderate")
    assert "\n\n" not in chat.last.text


async def test_the_first_evening_says_that_it_learns_and_asks_nothing(chat: Chat) -> None:
    await chat.say("/checkin")
    await chat.tap("About as usual")
    assert "still learning" in chat.last.text
    assert chat.last.labels == [["Change", "Add detail"]]


async def in_numbers(chat: Chat) -> None:
    """Six weeks on 0-10, calm but for a busy yesterday."""
    days = [TODAY - timedelta(days=back) for back in range(42, 0, -1)]
    efforts = {day: 3 + index % 3 for index, day in enumerate(days)} | {days[-1]: 9}
    said = [entry for day in days for entry in (effort(day, efforts[day], 10), worst(day, 3, 10))]
    await chat.store.run(lambda unit: unit.records(chat.patient_id).entries.add(said))


async def test_words_that_complete_the_day_carry_the_note_too(chat: Chat) -> None:
    await in_numbers(chat)
    await chat.say("effort 9, pain 3")
    echo, note = chat.last.text.split("\n\n")
    assert echo == "✓ effort 9, pain 3"
    assert len(note.split()) <= 25
    assert chat.last.labels == [TAPS[:2], TAPS[2:], ["Undo", "Fix"]]


async def test_a_note_on_words_says_why_and_takes_thanks(chat: Chat) -> None:
    await in_numbers(chat)
    await chat.say("effort 9, pain 3")
    await chat.tap("Why")
    assert chat.last.text.startswith("Why: effort 9 and 9 on the last days")
    await chat.tap("Thanks")
    assert await feedback(chat) == [Feedback.THANKS]


async def test_words_that_leave_the_day_open_carry_none(chat: Chat) -> None:
    await in_numbers(chat)
    await chat.say("effort 9")
    assert chat.last.text == "✓ effort 9"
