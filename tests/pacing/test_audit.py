"""Self-audit: notes that no crash follows stop, are said to stop, and stay stopped."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacing.audit import audit, base_rate
from pacing.beta import chance_above
from pacing.days import Day
from pacing.notes import NoteKind, NoteSettings, SentNote, Variant, Wish, note_for
from pacing.outcome import outcome_of
from tests.pacing.histories import a_day, history, on, steady

BUSY = [a_day(n, 9) if n % 10 == 9 else day for n, day in enumerate(steady(150))]
LAST = on(149)


def with_crashes(*numbers: int) -> list[Day]:
    return [replace(day, crash=True) if n in numbers else day for n, day in enumerate(BUSY)]


def notes_on(*numbers: int) -> list[SentNote]:
    return [SentNote(NoteKind.HIGH_LOAD, on(n), Variant.LOAD, n // 10 % 4) for n in numbers]


TEN = notes_on(*range(29, 129, 10))
IN_VAIN = with_crashes(25, 45, 65, 85, 105)
ASKS = NoteSettings(cold_told=True, says_mute=True)


@pytest.mark.parametrize(
    ("a", "b", "x", "chance"),
    [
        (1, 1, 0.3, 0.7),
        (2, 1, 0.5, 0.75),
        (1, 3, 0.5, 0.125),
        (0.5, 0.5, 0.5, 0.5),
        (3, 3, 0, 1),
        (3, 3, 1, 0),
    ],
)
def test_chances_known_by_hand(a: float, b: float, x: float, chance: float) -> None:
    assert chance_above(a, b, x) == pytest.approx(chance)


@given(st.floats(0.3, 40), st.floats(0.3, 40), st.floats(0.01, 0.99))
def test_chances_mirror(a: float, b: float, x: float) -> None:
    assert chance_above(a, b, x) == pytest.approx(1 - chance_above(b, a, 1 - x), abs=1e-9)


def test_an_outcome_is_open_until_three_days_are_over() -> None:
    seen = history([*steady(30), *(a_day(n) for n in range(30, 34))])
    assert [outcome_of(seen, on(30), on(today)) for today in (31, 32, 33)] == [None, None, False]


def test_a_crash_closes_an_outcome_at_once() -> None:
    seen = history([*steady(31), a_day(31, crash=True)])
    assert outcome_of(seen, on(30), on(31)) is True


def test_days_without_reports_prove_nothing() -> None:
    seen = history([*steady(31), a_day(33), a_day(40)])
    assert outcome_of(seen, on(30), on(40)) is None


def test_the_base_rate_counts_evenings_before_crashes() -> None:
    seen = history([*steady(30), a_day(30, crash=True), *steady(20, 31)])
    assert 3 / 50 <= base_rate(seen, on(50)) <= 3 / 40


def test_nine_notes_are_too_few_to_judge() -> None:
    assert audit(history(IN_VAIN), LAST, TEN[:9], NoteKind.HIGH_LOAD).trust is None


def test_ten_notes_in_vain_fail() -> None:
    found = audit(history(IN_VAIN), LAST, TEN, NoteKind.HIGH_LOAD)
    assert (found.hits, found.notes, found.fails) == (0, 10, True)


def test_notes_that_crashes_follow_do_not_fail() -> None:
    seen = history(with_crashes(31, 51, 71, 91, 111))
    found = audit(seen, LAST, TEN, NoteKind.HIGH_LOAD)
    assert (found.hits, found.fails) == (5, False)


def test_a_kind_that_fails_is_said_to_stop_in_its_place() -> None:
    assert _kind(with_crashes(31, 51, 71, 91, 111), TEN) is NoteKind.HIGH_LOAD
    note = note_for(IN_VAIN, LAST, TEN, ASKS)
    assert note is not None
    assert (note.kind, note.variant) == (NoteKind.MUTE, Wish.MUTE)


def test_without_leave_to_say_so_it_stops_in_silence() -> None:
    assert note_for(IN_VAIN, LAST, TEN, replace(ASKS, says_mute=False)) is None


def test_what_was_stopped_stays_so_whatever_comes() -> None:
    told = [*TEN, SentNote(NoteKind.MUTE, on(140), Wish.MUTE)]
    assert _kind(with_crashes(31, 51, 71, 91, 111), told) is None


def test_what_a_patient_turns_on_again_is_judged_anew() -> None:
    told = [*TEN, SentNote(NoteKind.MUTE, on(130), Wish.MUTE)]
    settings = replace(ASKS, audited_from={NoteKind.HIGH_LOAD: on(140)})
    assert _kind(IN_VAIN, told, settings) is NoteKind.HIGH_LOAD


def _kind(
    days: list[Day], sent: list[SentNote], settings: NoteSettings = ASKS, today: date = LAST
) -> NoteKind | None:
    note = note_for(days, today, sent, settings)
    return note.kind if note else None
