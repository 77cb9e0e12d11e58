"""The engine on virtual patients: few people, so floors are lower than what docs/pacing.md shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from statistics import fmean

import pytest

from tests.pacing.patients.life import Life, Lived
from tests.pacing.patients.person import draw
from tests.pacing.patients.policies import Engine, dice
from tests.pacing.patients.scoring import Scored, live, table
from tests.pacing.patients.variants import VARIANTS

SEEDS = range(70_000, 70_036)


@cache
def lives(name: str) -> Sequence[Scored]:
    return [live(seed, Engine(), VARIANTS[name]) for seed in SEEDS]


@pytest.mark.parametrize("name", VARIANTS)
def test_no_note_on_effort_ever_comes_in_a_tapped_crash(name: str) -> None:
    assert sum(one.in_crash for one in lives(name)) == 0


@pytest.mark.parametrize("name", VARIANTS)
def test_notes_are_rare_in_every_life(name: str) -> None:
    found = table(lives(name))
    assert found.notes <= 0.65
    assert found.silent >= 0.5


@pytest.mark.parametrize("name", ["as drawn", "worded buttons"])
def test_notes_come_before_crashes_more_often_than_chance(name: str) -> None:
    engine = table(lives(name))
    chance = table([live(seed, dice(seed, 0.085), VARIANTS[name]) for seed in SEEDS])
    assert engine.lift >= 1.5
    assert engine.auc >= 0.6
    assert engine.caught >= 1.5 * chance.caught


@pytest.mark.parametrize("name", ["flat reporter", "all tens"])
def test_who_always_says_the_same_is_not_told_of_symptoms(name: str) -> None:
    assert table(lives(name)).notes <= 0.5


def test_all_tens_hear_nothing_of_effort() -> None:
    assert table(lives("all tens")).notes == 0


def test_half_of_the_days_missing_gives_fewer_notes_not_more() -> None:
    assert table(lives("half missing")).notes <= table(lives("as drawn")).notes


def test_lives_are_as_the_literature_has_them() -> None:
    """Ranges around PACING.md 8: days in a crash, onsets, days over the limit, days reported."""
    days = [day for seed in SEEDS for day in _days(seed)]
    assert 0.10 <= fmean(day.crash for day in days) <= 0.22
    assert 0.14 <= fmean(day.over for day in days) <= 0.28
    assert 0.72 <= fmean(day.report is not None for day in days) <= 0.88


def test_the_same_seed_lives_the_same_life() -> None:
    assert _days(70_000) == _days(70_000)


def test_a_nudge_that_is_followed_changes_only_what_comes_after() -> None:
    one, other = Life(draw(70_001)), Life(draw(70_001))
    assert [one.step() for _ in range(30)] == [other.step() for _ in range(30)]
    calm, usual = one.step(nudged=True), other.step()
    assert calm.chance < usual.chance


def test_fewer_points_of_effort_are_heard_as_well() -> None:
    """Severity scaling: effort times 0.4 leaves what is caught about where it was (PACING.md 7.10)."""
    small = replace(VARIANTS["as drawn"], says=lambda report: replace(report, effort=_scaled(report.effort)))
    found = table([live(seed, Engine(), small) for seed in SEEDS])
    assert abs(found.caught - table(lives("as drawn")).caught) <= 0.15


def _scaled(effort: float | None) -> float | None:
    return None if effort is None else 0.4 * effort


def _days(seed: int) -> list[Lived]:
    life = Life(draw(seed))
    return [life.step() for _ in range(180)]
