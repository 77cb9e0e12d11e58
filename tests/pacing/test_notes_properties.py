"""Properties of the notes of any life (PACING.md 7.10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from pacing.crash import in_hold, is_crash
from pacing.days import Day
from pacing.limits import WEEK_KINDS
from pacing.notes import HISTORY_DAYS, Note, NoteKind, NoteSettings, SentNote, Variant, note_for, note_on
from tests.pacing.histories import START, a_day, history, live, lives, on, steady

TOLD = NoteSettings(cold_told=True)
EFFORT_KINDS = (NoteKind.SETTLE, NoteKind.HIGH_LOAD, NoteKind.CREEPING)
slow = settings(deadline=None, max_examples=25)


@st.composite
def constants(draw: st.DrawFn) -> list[Day]:
    """The same two answers for up to a hundred days, some of them left out."""
    effort, symptoms = draw(st.integers(0, 10)), draw(st.integers(0, 10))
    seed = draw(st.randoms(use_true_random=False))
    missing = draw(st.sampled_from([0, 0.2, 0.5]))
    return [a_day(n, effort, symptoms) for n in range(draw(st.integers(1, 100))) if seed.random() >= missing]


@slow
@given(constants())
def test_constant_histories_stay_silent(days: list[Day]) -> None:
    assert [note for note in live(days) if note.kind is not NoteKind.SILENCE] == []


@given(st.integers(0, 60))
def test_all_missing_stays_silent(length: int) -> None:
    assert live([Day(on(number)) for number in range(length)]) == []


@slow
@given(lives(most=40))
def test_fewer_than_fourteen_reports_hear_nothing_of_effort(days: list[Day]) -> None:
    assert not [note for note in live(days[:13]) if note.kind in EFFORT_KINDS]


@slow
@given(lives(least=30))
def test_limits_hold_over_any_seven_days(days: list[Day]) -> None:
    notes = live(days)
    assert len({note.day for note in notes}) == len(notes)
    weekly = [note.day for note in notes if note.kind in WEEK_KINDS]
    assert all(third - first >= timedelta(days=7) for first, third in zip(weekly, weekly[2:], strict=False))
    loads = [note.day for note in notes if note.kind is NoteKind.HIGH_LOAD]
    assert all(two - one >= timedelta(days=3) for one, two in pairwise(loads))


@slow
@given(lives(least=30))
def test_no_wording_comes_twice_in_thirty_days(days: list[Day]) -> None:
    last: dict[tuple[str, int], date] = {}
    for note in live(days):
        before = last.get((note.variant, note.wording))
        assert before is None or note.day - before >= timedelta(days=30)
        last[note.variant, note.wording] = note.day


@slow
@given(lives(least=30))
def test_crash_and_hold_hear_only_of_the_crash_and_of_settling(days: list[Day]) -> None:
    seen = history(days)
    for note in live(days):
        if is_crash(seen, note.day):
            assert note.kind is NoteKind.CRASH
        elif in_hold(seen, note.day):
            assert note.kind in (NoteKind.CRASH, NoteKind.SETTLE)


@slow
@given(lives(least=30), st.integers(0, 60))
def test_nothing_is_said_within_a_day_of_a_safety_reply(days: list[Day], number: int) -> None:
    notes = live(days, replace(TOLD, safety_at=on(number)))
    assert not {on(number), on(number + 1)} & {note.day for note in notes}


@slow
@given(lives(least=20), lives(least=1, most=20))
def test_later_reports_never_change_a_note(days: list[Day], more: list[Day]) -> None:
    today = days[-1].date
    later = [replace(day, date=day.date + (today - START) + timedelta(days=1)) for day in more]
    assert note_for([*days, *later], today, [], TOLD) == note_for(days, today, [], TOLD)


@slow
@given(lives(least=20))
def test_leaving_today_out_never_adds_a_note_about_effort(days: list[Day]) -> None:
    note = note_for(days[:-1], days[-1].date, [], TOLD)
    assert note is None or note.variant in (Variant.GAP_OFFER, Variant.CRASH_DAY3)


@slow
@given(lives(least=20), st.integers(0, 10))
def test_more_effort_today_never_takes_the_load_note_away(days: list[Day], more: int) -> None:
    """But for the other note that asks for less: settling after a crash."""
    today = replace(days[-1], effort=max(days[-1].effort or 0, more), effort_top=10)
    before, after = (note_for([*days[:-1], day], today.date, [], TOLD) for day in (days[-1], today))
    if before and before.kind is NoteKind.HIGH_LOAD:
        assert after is not None
        assert after.kind in (NoteKind.HIGH_LOAD, NoteKind.SETTLE)


@slow
@given(lives(least=20))
def test_same_input_gives_the_same_note(days: list[Day]) -> None:
    today = days[-1].date
    assert note_for(days, today, [], TOLD) == note_for(list(days), today, [], TOLD)


@slow
@given(lives(least=20))
def test_asking_evening_by_evening_gives_the_same_notes(days: list[Day]) -> None:
    seen, sent, notes = history(days), list[SentNote](), list[Note]()
    for number in range((days[-1].date - START).days + 1):
        note = note_on(seen, on(number), sent, TOLD)
        if note:
            notes.append(note)
            sent.append(SentNote(note.kind, note.day, note.variant, note.wording))
    assert notes == live(days)


@slow
@given(lives(least=40), lives(least=1, most=60), st.integers(0, 40))
def test_what_is_older_than_the_history_changes_nothing(days: list[Day], old: list[Day], gap: int) -> None:
    back = timedelta(days=HISTORY_DAYS + 60 + gap)
    older = [replace(day, date=day.date - back) for day in old]
    ordinary = [replace(day, date=day.date - timedelta(days=100)) for day in steady(100)]
    recent = [*ordinary, *days]
    assert answer([*older, *recent]) == answer(recent)


def answer(days: Sequence[Day]) -> Note | None:
    """The note of the last day."""
    return note_for(days, days[-1].date, [], TOLD)
