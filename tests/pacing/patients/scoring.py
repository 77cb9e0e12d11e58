"""Scoring: one life under one policy, and what many lives say together (PACING.md 5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from statistics import fmean, median
from typing import Protocol

from tests.pacing.patients.life import Life, Lived, Report, World
from tests.pacing.patients.person import SEVERITIES, draw
from tests.pacing.patients.policies import Said

#: Notes are scored from day 28 on; an onset counts one to three days after the evening (PACING.md 5, 7.11).
FROM_DAY, AHEAD = 28, 3


class Policy(Protocol):
    """Anything that may speak in the evening."""

    def evening(self, day: int, report: Report | None) -> Said:
        """What is said about the day."""


@dataclass(frozen=True, slots=True)
class Scored:
    """One life: evenings as (score, onset within three days), notes as (day, hit), onsets and leads."""

    severity: str
    weeks: float
    units: tuple[tuple[float, bool], ...]
    base: tuple[int, int]
    notes: tuple[tuple[int, bool], ...]
    onsets: int
    leads: tuple[int, ...]
    in_crash: int

    @property
    def auc(self) -> float | None:
        """How well the score orders this person's own evenings; None without both outcomes."""
        high = [score for score, onset in self.units if onset]
        low = [score for score, onset in self.units if not onset]
        if not high or not low:
            return None
        won = sum((a > b) + 0.5 * (a == b) for a in high for b in low)
        return won / len(high) / len(low)

    @property
    def silent(self) -> float:
        """Share of whole weeks without a note about effort."""
        weeks = range(int(self.weeks))
        spoken = {(day - FROM_DAY) // 7 for day, _ in self.notes}
        return fmean(week not in spoken for week in weeks)


@dataclass(frozen=True, slots=True)
class Table:
    """One row: a policy over many lives."""

    notes: float
    hit: float
    base: float
    caught: float
    by_severity: tuple[float, ...]
    false: float
    silent: float
    auc: float
    lead: float
    in_crash: int

    @property
    def lift(self) -> float:
        """Hit rate over the base rate."""
        return self.hit / self.base if self.base else 0.0

    @property
    def gap(self) -> float:
        """The largest difference of the caught share between severities."""
        return max(self.by_severity) - min(self.by_severity)


def live(seed: int, policy: Policy, world: World, days: int = 180, uptake: float = 0.0) -> Scored:
    """One life with a policy; `uptake` is the chance that a note is taken to heart."""
    life, rng = Life(draw(seed), world), Random(f"uptake {seed}")  # noqa: S311  a life, no secret
    lived: list[Lived] = []
    said: list[Said] = []
    nudged = False
    for number in range(days):
        day = life.step(nudged)
        word = policy.evening(number, day.report)
        nudged = (rng.random() < uptake) and word.kind is not None
        lived.append(day)
        said.append(word)
    return _score(life.person.severity, lived, said)


def _score(severity: str, lived: Sequence[Lived], said: Sequence[Said]) -> Scored:
    crash = [day.crash for day in lived]
    onset = [crash[day] and not any(crash[max(day - 2, 0) : day]) for day in range(len(crash))]
    last = len(lived) - AHEAD
    follows = [any(onset[day + 1 : day + 1 + AHEAD]) for day in range(last)]
    units = [day for day in range(FROM_DAY, last) if _counts(lived, day, follows[day])]
    spoken = [day for day in range(len(said)) if said[day].kind is not None]
    scores = [(said[day].score, follows[day]) for day in units]
    starts = [day for day in range(FROM_DAY + 1, len(lived)) if onset[day]]
    ahead = [[start - day for day in spoken if 1 <= start - day <= AHEAD] for start in starts]
    return Scored(
        severity,
        (last - FROM_DAY) / 7,
        tuple((score, hit) for score, hit in scores if score is not None),
        (sum(follows[day] for day in units), len(units)),
        tuple((day, follows[day]) for day in spoken if FROM_DAY <= day < last),
        len(starts),
        tuple(max(one) for one in ahead if one),
        sum(_tapped(lived[day]) for day in spoken),
    )


def _counts(lived: Sequence[Lived], day: int, follows: bool) -> bool:
    """Evenings with a report, no crash then or in the two days before, and an outcome that was seen."""
    if lived[day].report is None or any(one.crash for one in lived[day - 2 : day + 1]):
        return False
    return follows or sum(one.report is not None for one in lived[day + 1 : day + 1 + AHEAD]) >= 2


def _tapped(day: Lived) -> bool:
    return day.report is not None and bool(day.report.crash)


def table(lives: Sequence[Scored]) -> Table:
    """The row of PACING.md 5 for these lives."""
    weeks = sum(one.weeks for one in lives)
    notes = [hit for one in lives for _, hit in one.notes]
    onsets, units = (sum(one.base[0] for one in lives), sum(one.base[1] for one in lives))
    aucs = [one.auc for one in lives if one.auc is not None]
    leads = [lead for one in lives for lead in one.leads]
    return Table(
        notes=median(len(one.notes) / one.weeks for one in lives),
        hit=fmean(notes) if notes else 0.0,
        base=onsets / units if units else 0.0,
        caught=_caught(lives),
        by_severity=tuple(_caught([one for one in lives if one.severity == name]) for name in SEVERITIES),
        false=notes.count(False) / weeks,
        silent=fmean(one.silent for one in lives),
        auc=fmean(aucs) if aucs else 0.5,
        lead=median(leads) if leads else 0.0,
        in_crash=sum(one.in_crash for one in lives),
    )


def _caught(lives: Sequence[Scored]) -> float:
    onsets = sum(one.onsets for one in lives)
    return sum(len(one.leads) for one in lives) / onsets if onsets else 0.0


def intervals(lives: Sequence[Scored], rounds: int = 200) -> dict[str, tuple[float, float]]:
    """The middle 95 % of some figures when people are drawn again (person-level bootstrap)."""
    rng = Random("bootstrap")  # noqa: S311  a life, no secret
    drawn = [table(rng.choices(lives, k=len(lives))) for _ in range(rounds)]
    found = {}
    for name in ("auc", "lift", "caught", "false", "silent"):
        values = sorted(getattr(one, name) for one in drawn)
        found[name] = (values[int(rounds * 0.025)], values[int(rounds * 0.975)])
    return found
