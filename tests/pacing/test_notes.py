"""Each kind of note: when it is said, with which words, and with which numbers as its why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pacing.days import Day
from pacing.notes import NoteKind, NoteSettings, SentNote, Variant, Why, is_cold, note_for
from tests.pacing.histories import a_day, live, note_on_last, on, steady

BUSY = [*steady(40), a_day(40, 7), a_day(41, 8)]
CRASHED = [*steady(30), a_day(30, 4, 9, crash=True)]
SETTLING = [*CRASHED, a_day(31, 3, 5), a_day(32, 7, 5)]


def sent(kind: NoteKind, number: int, variant: str, wording: int = 0) -> SentNote:
    return SentNote(kind, on(number), variant, wording)


def test_busy_days_give_a_load_note_with_its_numbers() -> None:
    note = note_on_last(BUSY)
    assert note is not None
    assert (note.kind, note.day, note.variant, note.wording) == (NoteKind.HIGH_LOAD, on(41), Variant.LOAD, 0)
    assert note.why.efforts == (8, 7, 3, 4)


def test_why_worked_out_by_hand() -> None:
    """39 baseline days of 4, 3, 5, 4, 3 in turn: median 4, MAD 1, a = 39 / 44."""
    note = note_on_last(BUSY)
    assert note is not None
    a = 39 / 44
    m, s = a * 4 + (1 - a) * 3.5, a * 1.4826 + (1 - a) * 1.5
    z = [(effort - m) / s for effort in (8, 7, 3, 4)]
    load = (z[0] + 0.8 * z[1] + 0.45 * z[2] + 0.2 * z[3]) / 2.45
    assert note.why.effort_usual == pytest.approx((m - s, m + s))
    assert note.why.load == pytest.approx(load)
    assert (note.why.rank, note.why.effort_reports) == (1, 39)


@pytest.mark.parametrize(
    ("kinds", "minutes", "variant"),
    [
        ({"cognitive", "sensory"}, {}, Variant.LOAD_MIND),
        ({"upright"}, {}, Variant.LOAD_UPRIGHT),
        ({"social"}, {}, Variant.LOAD_SOCIAL),
        ({"social", "physical"}, {"social": 90, "physical": 10}, Variant.LOAD_SOCIAL),
        ({"social", "physical"}, {"social": 10, "physical": 10}, Variant.LOAD),
        ({"social", "physical"}, {"social": 10}, Variant.LOAD),
    ],
)
def test_words_fit_the_kind_of_exertion(kinds: set[str], minutes: dict[str, float], variant: Variant) -> None:
    today = replace(BUSY[-1], kinds=frozenset(kinds), minutes=minutes)
    note = note_on_last([*BUSY[:-1], today])
    assert note is not None
    assert note.variant is variant


def test_ordinary_days_give_none() -> None:
    assert note_on_last(steady(60)) is None


def test_illness_keeps_quiet_about_effort() -> None:
    assert note_on_last([*BUSY[:-1], replace(BUSY[-1], illness=True)]) is None


def test_answers_for_yesterday_trigger_nothing() -> None:
    assert note_for(BUSY, on(42), [], NoteSettings(cold_told=True)) is None


def test_high_load_waits_for_the_third_evening_after_a_gap() -> None:
    after = [a_day(number, 9) for number in (50, 51, 52)]
    notes = [note_on_last([*steady(40), *after[: count + 1]]) for count in range(3)]
    assert [note and note.kind for note in notes[:2]] == [NoteKind.SILENCE, None]
    assert notes[2] is not None
    assert notes[2].kind is NoteKind.HIGH_LOAD


def test_new_scale_gives_no_load_note_until_it_is_known() -> None:
    new = [replace(day, effort_top=4) for day in (*steady(10, 42), a_day(52, 7.5), a_day(53, 10))]
    assert note_on_last([*steady(42), *new]) is None


def test_crash_tap_is_answered_once() -> None:
    note = note_on_last(CRASHED)
    assert note is not None
    assert (note.kind, note.variant) == (NoteKind.CRASH, Variant.CRASH_START)
    told = sent(NoteKind.CRASH, 30, Variant.CRASH_START)
    assert note_on_last([*CRASHED, a_day(31, 2, 9, crash=True)], told) is None


def test_crash_is_answered_in_the_first_days_too() -> None:
    note = note_on_last([a_day(0, 4, 9, crash=True)])
    assert note is not None
    assert note.kind is NoteKind.CRASH


def test_third_day_of_a_crash_needs_no_report() -> None:
    told = sent(NoteKind.CRASH, 30, Variant.CRASH_START)
    settings = NoteSettings(cold_told=True)
    notes = [note_for(CRASHED, on(number), [told], settings) for number in (31, 32, 35)]
    assert [note and note.variant for note in notes] == [None, Variant.CRASH_DAY3, None]


def test_third_day_is_said_once() -> None:
    told = [sent(NoteKind.CRASH, 30, Variant.CRASH_START), sent(NoteKind.CRASH, 32, Variant.CRASH_DAY3)]
    assert note_for(CRASHED, on(33), told, NoteSettings(cold_told=True)) is None


def test_new_crash_is_answered_anew() -> None:
    told = sent(NoteKind.CRASH, 30, Variant.CRASH_START)
    note = note_on_last([*CRASHED, a_day(40, 4, 9, crash=True)], told)
    assert note is not None
    assert (note.variant, note.wording) == (Variant.CRASH_START, 1)


def test_effort_while_a_crash_settles_gives_one_note() -> None:
    told = sent(NoteKind.CRASH, 30, Variant.CRASH_START)
    day3 = sent(NoteKind.CRASH, 31, Variant.CRASH_DAY3)
    note = note_on_last(SETTLING, told, day3)
    assert note is not None
    assert (note.kind, note.variant) == (NoteKind.SETTLE, Variant.AFTER_CRASH)
    said = sent(NoteKind.SETTLE, 32, Variant.AFTER_CRASH)
    assert note_on_last([*SETTLING, a_day(33, 8, 8)], told, day3, said) is None


def test_symptoms_that_creep_up_without_effort_give_a_note() -> None:
    note = note_on_last([*steady(40), a_day(40, 4, 6), a_day(41, 4, 7)])
    assert note is not None
    assert (note.kind, note.variant) == (NoteKind.CREEPING, Variant.STRAIN)
    assert note.why.symptoms == (7, 6, 5, 4)


def test_symptoms_never_said_before_do_not_creep() -> None:
    days = [replace(day, symptoms=None, symptom_top=None) for day in steady(40)]
    assert (
        note_on_last([*days, *(a_day(40 + step, 3, value) for step, value in enumerate((4, 6, 8)))]) is None
    )


def test_one_answer_that_moves_the_median_is_no_relapse() -> None:
    """Two days of five mild, then four of seven: the median jumps from none to mild, the mean by 0.6."""
    levels = [n % 5 < 2 for n in range(60)] + [n % 7 < 4 for n in range(14)]
    days = [a_day(number, 3, 10 / 3 * mild, symptom_top=3) for number, mild in enumerate(levels)]
    assert not [note for note in live(days) if note.kind is NoteKind.CARE_TEAM]


def test_two_harder_weeks_give_a_care_team_note() -> None:
    """Fast changes are crashes: this rise is slow enough to be none, and long enough to be seen."""
    worse = [a_day(60 + number, 3, 5 + min(number, 10) * 0.17) for number in range(24)]
    days = [*steady(60), *worse]
    kinds = [note.kind for note in live(days)]
    assert NoteKind.CARE_TEAM in kinds


def test_first_days_say_one_line_and_no_more() -> None:
    notes = live(steady(20), NoteSettings())
    assert [(note.kind, note.day) for note in notes] == [(NoteKind.COLD, on(0))]


def test_cold_ends_after_fourteen_days() -> None:
    assert is_cold(steady(14), on(13))
    assert not is_cold(steady(15), on(14))


def test_sixty_silent_days_are_learned_anew() -> None:
    assert is_cold([*steady(30), a_day(91)], on(91))
    assert not is_cold([*steady(30), a_day(89)], on(89))


def test_silence_offers_once_on_the_seventh_day() -> None:
    notes = live(steady(20), nights=60)
    assert [(note.variant, note.day) for note in notes] == [(Variant.GAP_OFFER, on(26))]


def test_return_after_an_offer_is_not_greeted_again() -> None:
    told = sent(NoteKind.SILENCE, 26, Variant.GAP_OFFER)
    assert note_on_last([*steady(20), a_day(30)], told) is None
    note = note_on_last([*steady(20), a_day(30)])
    assert note is not None
    assert note.variant is Variant.GAP


def test_who_never_wrote_hears_nothing() -> None:
    assert note_for([], on(30), [], NoteSettings()) is None


def test_why_without_history_has_no_usual() -> None:
    note = note_for([Day(on(0), crash=True)], on(0), [], NoteSettings())
    assert note is not None
    assert note.why == Why((None,) * 4, symptoms=(None,) * 4, crash_days=1)
