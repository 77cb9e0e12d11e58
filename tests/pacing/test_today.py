"""Today's level: less at once, more only after a second yes, and never carried over (PATIENTS.md, rule 7)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacing.today import Change, TodayLevel, change_of, level_on
from tests.pacing.histories import START

LEVELS = st.sampled_from(TodayLevel)


@pytest.mark.parametrize(
    ("now", "wanted", "confirmed", "change"),
    [
        (TodayLevel.USUAL, TodayLevel.REST, False, Change.LOWERED),
        (TodayLevel.REST, TodayLevel.LESS, False, Change.ASKED),
        (TodayLevel.REST, TodayLevel.LESS, True, Change.RAISED),
        (TodayLevel.LESS, TodayLevel.LESS, True, Change.KEPT),
    ],
)
def test_what_a_wish_leads_to(now: TodayLevel, wanted: TodayLevel, confirmed: bool, change: Change) -> None:
    assert change_of(now, wanted, confirmed) is change


@given(LEVELS, LEVELS)
def test_nothing_is_ever_raised_by_one_tap(now: TodayLevel, wanted: TodayLevel) -> None:
    assert change_of(now, wanted) is not Change.RAISED


@given(LEVELS, st.integers(1, 400))
def test_another_day_begins_as_usual(level: TodayLevel, later: int) -> None:
    assert level_on((START, level), START) is level
    assert level_on((START, level), START + timedelta(days=later)) is TodayLevel.USUAL
