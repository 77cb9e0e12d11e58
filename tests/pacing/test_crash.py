"""Crashes: tapped, read from flares, their first day, and the hold until three calm reports."""

from __future__ import annotations

import pytest

from pacing.crash import in_hold, is_crash, is_flare, onset_of
from tests.pacing.histories import a_day, history, on, steady


def test_tapped_crash_is_a_crash() -> None:
    assert is_crash(history([a_day(0, crash=True)]), on(0))


def test_two_flares_of_three_reports_are_a_crash() -> None:
    seen = history([*steady(30), a_day(30, 4, 9), a_day(31), a_day(32, 4, 9)])
    assert [is_crash(seen, on(number)) for number in (30, 31, 32)] == [False, False, True]


def test_single_flare_is_a_dip() -> None:
    seen = history([*steady(30), a_day(30, 4, 9), a_day(31)])
    assert is_flare(seen, seen.at(on(30)))
    assert not is_crash(seen, on(30))


def test_level_of_every_third_day_is_no_flare() -> None:
    """None, none, mild on buttons: mild is 3.3 above the usual, and no crash when it comes twice in a row."""
    days = [a_day(number, 4, 10 / 3 if number % 3 == 2 else 0, symptom_top=3) for number in range(42)]
    seen = history([*days, a_day(42, 4, 10 / 3, symptom_top=3)])
    assert not is_crash(seen, on(42))


def test_patient_who_says_no_crash_is_believed() -> None:
    seen = history([*steady(30), a_day(30, 4, 9), a_day(31, 4, 9, crash=False)])
    assert not is_crash(seen, on(31))


def test_flares_far_apart_are_no_crash() -> None:
    assert not is_crash(history([*steady(30), a_day(30, 4, 9), a_day(37, 4, 9)]), on(37))


@pytest.mark.parametrize("length", [3, 8, 12])
def test_no_crash_is_read_from_symptoms_in_the_first_days(length: int) -> None:
    days = [a_day(number, 4, 1) for number in range(length)]
    seen = history([*days, a_day(length, 4, 10), a_day(length + 1, 4, 10)])
    assert not is_crash(seen, on(length + 1))


def test_at_the_ceiling_only_a_tap_is_a_crash() -> None:
    days = [a_day(number, 4, 9.5) for number in range(60)]
    seen = history([*days, a_day(60, 4, 10), a_day(61, 4, 10), a_day(62, 4, 10, crash=True)])
    assert [is_crash(seen, on(number)) for number in (60, 61, 62)] == [False, False, True]


def test_crash_days_three_days_apart_are_one_crash() -> None:
    days = [*steady(30), a_day(30, crash=True), a_day(33, crash=True), a_day(37, crash=True)]
    seen = history(days)
    assert (onset_of(seen, on(33)), onset_of(seen, on(37))) == (on(30), on(37))


def test_no_crash_has_no_onset_and_no_hold() -> None:
    seen = history(steady(30))
    assert onset_of(seen, on(29)) is None
    assert not in_hold(seen, on(29))


def test_hold_ends_with_the_third_calm_report_in_a_row() -> None:
    symptoms = (5, 5, 8, 4, 5, 5)
    after = [a_day(31 + step, 4, value) for step, value in enumerate(symptoms)]
    seen = history([*steady(30), a_day(30, crash=True), *after])
    assert [in_hold(seen, on(number)) for number in range(30, 37)] == [True] * 6 + [False]


@pytest.mark.parametrize(("above", "ends"), [(1, True), (2, False)])
def test_a_point_above_the_usual_is_near_it_two_are_not(above: int, ends: bool) -> None:
    """m is near 5 and s near 1.5, so 5.7 is near; an answer of 6 may stand for 5.5, one of 7 for 6.5."""
    usual = [a_day(number, 4, (5, 3, 7, 4, 6)[number % 5]) for number in range(30)]
    after = [a_day(31 + step, 4, 5 + above) for step in range(3)]
    seen = history([*usual, a_day(30, crash=True), *after])
    assert in_hold(seen, on(33)) is not ends


def test_days_without_a_report_neither_end_nor_restart_a_hold() -> None:
    seen = history([*steady(30), a_day(30, crash=True), a_day(31), a_day(40), a_day(45)])
    assert [in_hold(seen, on(number)) for number in (39, 44, 45)] == [True, True, False]


def test_hold_at_the_ceiling_ends_after_three_reports_without_a_tap() -> None:
    days = [a_day(number, 4, 10) for number in range(60)]
    seen = history([*days, a_day(60, 4, 10, crash=True), *(a_day(number, 4, 10) for number in (61, 62, 63))])
    assert (in_hold(seen, on(62)), in_hold(seen, on(63))) == (True, False)


def test_hold_ends_after_sixty_days_of_silence() -> None:
    seen = history([*steady(30), a_day(30, crash=True)])
    assert (in_hold(seen, on(89)), in_hold(seen, on(90))) == (True, False)
