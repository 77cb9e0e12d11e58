"""The usual: a patient's own middle and spread, robust, and careful while little is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

#: The normal distribution's ratio of standard deviation to MAD (PACING.md 7.3).
MAD_TO_SD = 1.4826
#: The least spread on 0-10 that is believed: steps of a scale are coarse (PACING.md 7.3).
LEAST_SPREAD = 0.6
#: Weight of the prior, in reports: a = n / (n + 5) (PACING.md 7.3).
PRIOR_REPORTS = 5
#: Fewer reports than this are no usual to compare with: the prior alone could then make a flare of a constant
#: history, (1 - a) x (10 - 4.5) >= 2 for n <= 8 (our judgement, from PACING.md 7.7: never another's
#: threshold).
KNOWN_REPORTS = 9


class Usual(NamedTuple):
    """Middle `m` and spread `s` on 0-10 from `n` reports, drawn to a prior while n is small.

    `median` is the reports' own, without the prior; None without reports.
    """

    m: float
    s: float
    n: int
    median: float | None = None

    @property
    def known(self) -> bool:
        """Whether enough reports stand behind it to compare a day with."""
        return self.n >= KNOWN_REPORTS

    @property
    def span(self) -> tuple[float, float]:
        """m - s to m + s, kept in 0-10 (PACING.md 7.8)."""
        return max(0.0, self.m - self.s), min(10.0, self.m + self.s)


#: Priors of the usual (PACING.md 7.3).
EFFORT_PRIOR = Usual(3.5, 1.5, 0)
SYMPTOM_PRIOR = Usual(4.5, 1.2, 0)


def usual_of(values: Sequence[float], prior: Usual) -> Usual:
    """m = a median + (1 - a) prior m, s = a max(1.4826 MAD, 0.6) + (1 - a) prior s (PACING.md 7.3)."""
    return usual_from(sorted(values), prior)


def usual_from(ordered: Sequence[float], prior: Usual) -> Usual:
    """As usual_of, for values that are in order of size."""
    n = len(ordered)
    if not n:
        return prior
    half, even = n // 2, not n % 2
    middle = (ordered[half - 1] + ordered[half]) / 2 if even else ordered[half]
    apart = _apart(ordered, middle, half, even)
    a = n / (n + PRIOR_REPORTS)
    spread = max(MAD_TO_SD * apart, LEAST_SPREAD)
    return Usual(a * middle + (1 - a) * prior.m, a * spread + (1 - a) * prior.s, n, middle)


def middle_of(values: Sequence[float]) -> float:
    """The median of at least one value."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _apart(ordered: Sequence[float], middle: float, half: int, even: bool) -> float:
    """The median distance from the middle, without ordering the distances.

    The half + 1 values nearest to the middle stand side by side: the run that cannot move on either way
    without going farther. It begins near the first quarter, from where it is looked for. The farther of its
    ends is the distance with `half` nearer ones; of an even number of values, the median lies between that
    and the next nearer one.
    """
    low, high = half // 2, len(ordered) - 1 - half
    while low < high and middle - ordered[low] > ordered[low + half + 1] - middle:
        low += 1
    while low and ordered[low + half] - middle > middle - ordered[low - 1]:
        low -= 1
    left, right = middle - ordered[low], ordered[low + half] - middle
    if not even:
        return max(left, right)
    if left > right:
        return (left + max(middle - ordered[low + 1], right)) / 2
    return (right + max(left, ordered[low + half - 1] - middle)) / 2
