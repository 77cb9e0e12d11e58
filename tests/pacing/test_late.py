"""Lateness: on time, late or worth nothing any more."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pacing.schedule import DueKind, Lateness, late
from tests.pacing.clocks import instant

DUE = instant("2026-01-05 08:00")
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


@pytest.mark.parametrize(
    ("kind", "after", "is_"),
    [
        (DueKind.MEDICINE, 15 * MINUTE, Lateness.ON_TIME),
        (DueKind.MEDICINE, 16 * MINUTE, Lateness.LATE),
        (DueKind.MEDICINE, 12 * HOUR, Lateness.STALE),
        (DueKind.REMINDER, 11 * HOUR, Lateness.LATE),
        (DueKind.NOTE, 23 * HOUR, Lateness.LATE),
        (DueKind.SUMMARY, 24 * HOUR, Lateness.STALE),
        (DueKind.CHECK_IN, 23 * HOUR, Lateness.LATE),
        (DueKind.CHECK_IN, 24 * HOUR, Lateness.STALE),
    ],
)
def test_each_kind_keeps_its_worth_for_its_time(kind: DueKind, after: timedelta, is_: Lateness) -> None:
    assert late(kind, DUE, DUE + after) is is_


@pytest.mark.parametrize("kind", DueKind)
def test_clock_that_went_back_makes_nothing_late(kind: DueKind) -> None:
    assert late(kind, DUE, DUE - 30 * HOUR) is Lateness.ON_TIME


def test_check_in_is_stale_once_its_day_is_over() -> None:
    assert late(DueKind.CHECK_IN, DUE, DUE + 2 * HOUR, ends=DUE + 2 * HOUR) is Lateness.STALE


def test_end_of_the_day_says_nothing_about_medicine() -> None:
    assert late(DueKind.MEDICINE, DUE, DUE + 2 * HOUR, ends=DUE + HOUR) is Lateness.LATE
