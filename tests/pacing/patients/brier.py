"""Brier skill and calibration: what an ordering of evenings is worth as a chance (PACING.md 5)."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from tests.pacing.patients.scoring import Scored

#: A rank needs so many evenings before it; ranks and chances are looked at in fifths.
LEAST, FIFTHS = 14, 5
#: Weight of everybody's base rate beside a person's own so far, in evenings.
PRIOR = 20


@dataclass(frozen=True, slots=True)
class Guess:
    """One evening: the fifth of its score among those before, the own base rate so far, the end."""

    fifth: int
    base: float
    hit: bool


@dataclass(frozen=True, slots=True)
class Worth:
    """Brier skill against the personal base rate, and (chance said, share that came) by fifths of chances."""

    skill: float
    bins: tuple[tuple[float, float], ...]


def worth(lives: Sequence[Scored]) -> Worth:
    """Forward in time: chances come from the own past, and from what came for other people."""
    base = fmean(hit for one in lives for _, hit in one.units)
    guesses = [_guesses(one, base) for one in lives]
    ends = [_ends(own) for own in guesses]
    total = [(sum(one[k][0] for one in ends), sum(one[k][1] for one in ends)) for k in range(FIFTHS)]
    said: list[tuple[float, bool]] = []
    plain: list[tuple[float, bool]] = []
    for own, end in zip(guesses, ends, strict=True):
        ratios = [
            (all_ - mine) / max(due - own_due, 1e-9)
            for (all_, due), (mine, own_due) in zip(total, end, strict=True)
        ]
        said += [(min(one.base * ratios[one.fifth], 1.0), one.hit) for one in own]
        plain += [(one.base, one.hit) for one in own]
    return Worth(1 - _brier(said) / _brier(plain), _bins(said))


def _guesses(life: Scored, base: float) -> list[Guess]:
    past: list[float] = []
    hits, found = 0, []
    for score, hit in life.units:
        if len(past) >= LEAST:
            rank = bisect_right(past, score) / len(past)
            own = (hits + PRIOR * base) / (len(past) + PRIOR)
            found.append(Guess(min(int(rank * FIFTHS), FIFTHS - 1), own, hit))
        insort(past, score)
        hits += hit
    return found


def _ends(own: Sequence[Guess]) -> list[tuple[float, float]]:
    """By fifths: onsets that came, and those that the base rate would have."""
    fifths = [[one for one in own if one.fifth == k] for k in range(FIFTHS)]
    return [(sum(one.hit for one in some), sum(one.base for one in some)) for some in fifths]


def _brier(said: Sequence[tuple[float, bool]]) -> float:
    return fmean((chance - hit) ** 2 for chance, hit in said)


def _bins(said: Sequence[tuple[float, bool]]) -> tuple[tuple[float, float], ...]:
    ordered, size = sorted(said), len(said) // FIFTHS
    parts = [ordered[k * size : (k + 1) * size] for k in range(FIFTHS)]
    return tuple((fmean(chance for chance, _ in part), fmean(hit for _, hit in part)) for part in parts)
