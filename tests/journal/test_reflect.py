"""Notes on real stored entries: rare, on the reply to today's check-in, with their reasons kept."""

from datetime import date, timedelta

import pytest

from journal import care, checkin, crash, reflect, settings
from journal.days import days
from journal.records import PromptKind
from journal.reflect import Shown
from journal.visit import Visit
from language.values import Safety
from pacing.checkin import Question
from pacing.entries import Entry, Kind
from pacing.note import Feedback, NoteKind, NoteLevel, SentNote
from tests.builders import TODAY, effort, history, worst

#: Five weeks of light and usual days.
CALM = (2, 1, 2, 2, 1, 2, 1)


async def live(visit: Visit, efforts: tuple[float, ...] = CALM, days: int = 40) -> None:
    """A history, and a first busy day yesterday."""
    yesterday = TODAY - timedelta(days=1)
    entries = [entry for entry in history(days, efforts) if entry.day != yesterday]
    await visit.records.entries.add([*entries, effort(yesterday, 4), worst(yesterday, 1)])


async def busy_evening(visit: Visit, level: int = 4) -> Shown | None:
    check = await checkin.begin(visit, PromptKind.EVENING)
    check = await checkin.answer(visit, check, Question.EFFORT, level)
    check = await checkin.answer(visit, check, Question.OVERALL, 1)
    return await reflect.on_check_in(visit, check)


async def test_two_busy_days_bring_one_note_with_its_reasons(visit: Visit) -> None:
    await live(visit)
    shown = await busy_evening(visit)
    assert shown is not None
    assert shown.note.kind is NoteKind.HIGH_LOAD
    why = await reflect.why(visit, shown.id)
    assert why is not None
    assert why["efforts"][:2] == [10.0, 10.0]
    assert why["effort_reports"] >= 9


async def test_a_day_as_ever_brings_none(visit: Visit) -> None:
    await visit.records.entries.add(history(40, CALM))
    assert await busy_evening(visit, level=2) is None


async def test_there_is_one_note_a_day(visit: Visit) -> None:
    await live(visit)
    assert await busy_evening(visit) is not None
    assert await busy_evening(visit, level=3) is None


async def test_half_a_check_in_brings_none(visit: Visit) -> None:
    await live(visit)
    check = await checkin.begin(visit, PromptKind.EVENING)
    check = await checkin.answer(visit, check, Question.EFFORT, 4)
    assert await reflect.on_check_in(visit, check) is None


async def test_a_day_filled_in_later_brings_none(visit: Visit) -> None:
    await live(visit)
    check = await checkin.begin(visit, PromptKind.EVENING)
    visit.now += timedelta(days=1)
    check = await checkin.answer(visit, check, Question.EFFORT, 4)
    check = await checkin.answer(visit, check, Question.OVERALL, 1)
    assert await reflect.on_check_in(visit, check) is None


@pytest.mark.parametrize("hours", [0, 5, 23])
async def test_a_safety_reply_silences_notes_for_a_day(visit: Visit, hours: int) -> None:
    await live(visit)
    visit.now -= timedelta(hours=hours)
    await care.red_flag(visit, Safety.EMERGENCY)
    visit.now += timedelta(hours=hours)
    assert await busy_evening(visit) is None


async def test_quiet_is_at_once(visit: Visit) -> None:
    await live(visit)
    await reflect.silence(visit)
    assert visit.patient.notes is NoteLevel.OFF
    assert await busy_evening(visit) is None


async def test_a_crash_is_answered_with_one_word(visit: Visit) -> None:
    await crash.begin(visit)
    shown = await reflect.on_crash(visit)
    assert shown is not None
    assert (shown.note.kind, shown.note.variant) == (NoteKind.CRASH, "crash_start")


async def test_a_second_tap_of_a_crash_uses_up_no_other_note(visit: Visit) -> None:
    await crash.begin(visit)
    await reflect.on_crash(visit)
    await crash.begin(visit)
    assert await reflect.on_crash(visit) is None
    assert len(await visit.records.notes.since(TODAY)) == 1


async def test_the_first_evening_says_once_that_it_learns(visit: Visit) -> None:
    shown = await busy_evening(visit)
    assert shown is not None
    assert shown.note.kind is NoteKind.COLD
    visit.now += timedelta(days=1)
    assert await busy_evening(visit) is None


async def test_the_first_two_weeks_bring_no_note_on_effort(visit: Visit) -> None:
    await live(visit, days=10)
    shown = await busy_evening(visit)
    assert shown is None or shown.note.kind is NoteKind.COLD


async def test_not_helpful_twice_turns_the_kind_off(visit: Visit) -> None:
    await live(visit)
    for back in (20, 10):
        sent = SentNote(NoteKind.HIGH_LOAD, TODAY - timedelta(days=back), "load")
        await reflect.think(visit, await visit.records.notes.add(sent, {}), Feedback.NOT_HELPFUL)
    assert await busy_evening(visit) is None


async def test_not_helpful_once_does_not(visit: Visit) -> None:
    await live(visit)
    sent = SentNote(NoteKind.HIGH_LOAD, TODAY - timedelta(days=10), "load")
    await reflect.think(visit, await visit.records.notes.add(sent, {}), Feedback.NOT_HELPFUL)
    assert await busy_evening(visit) is not None


async def in_vain(visit: Visit) -> Shown | None:
    """A busy evening after ten others with notes that no crash followed, beside crashes on ordinary days."""
    await live(visit, days=160)
    for number in range(10):
        day = TODAY - timedelta(days=20 + 12 * number)
        await visit.records.notes.add(SentNote(NoteKind.HIGH_LOAD, day, "load", number % 4), {})
        crash_at = day - timedelta(days=4)
        await visit.records.entries.add([effort(day, 4), Entry(crash_at, visit.now, Kind.CRASH, amount=1)])
    return await busy_evening(visit)


async def test_notes_that_were_in_vain_say_that_they_stop(visit: Visit) -> None:
    shown = await in_vain(visit)
    assert shown is not None
    assert (shown.note.kind, shown.note.variant) == (NoteKind.MUTE, "mute")
    assert visit.patient.muted == {"high_load": date.max}
    why = await reflect.why(visit, shown.id)
    assert why is not None
    assert (why["hits"], why["notes"]) == (0, 10)


async def test_stopped_notes_come_back_when_the_patient_wants_them(visit: Visit) -> None:
    await in_vain(visit)
    await settings.turn(visit, "notes-again")
    assert visit.patient.muted == {}
    visit.now += timedelta(days=1)
    shown = await busy_evening(visit)
    assert shown is None or shown.note.kind is not NoteKind.MUTE


async def test_a_pattern_is_looked_for_only_when_asked_for(visit: Visit) -> None:
    await live(visit, days=300)
    busy = [TODAY - timedelta(days=30 * number + 12) for number in range(9)]
    tapped = [Entry(day + timedelta(days=1), visit.now, Kind.CRASH, amount=1) for day in busy]
    await visit.records.entries.add([*(effort(day, 4) for day in busy), *tapped])
    assert await reflect.insight(visit) is None
    await settings.turn(visit, "notes-insight")
    found = await reflect.insight(visit)
    assert found is not None
    assert (found.after, found.crashes) == (9, 9)


async def test_charlie_s_opinion_of_alice_s_note_is_not_kept(visit: Visit, charlie: Visit) -> None:
    await live(visit)
    shown = await busy_evening(visit)
    assert shown is not None
    await reflect.think(charlie, shown.id, Feedback.NOT_HELPFUL)
    assert [note.feedback for note in await visit.records.notes.since(TODAY)] == [None]


async def test_charlie_is_told_no_reasons_of_alice(visit: Visit, charlie: Visit) -> None:
    await live(visit)
    shown = await busy_evening(visit)
    assert shown is not None
    assert await reflect.why(charlie, shown.id) is None


async def test_charlie_s_note_comes_from_his_own_days(visit: Visit, charlie: Visit) -> None:
    await live(visit)
    assert await days(charlie) == []
