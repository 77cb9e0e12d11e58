"""Link: whether the own crashes come after evenings that stand out, or no more than by chance."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log
from operator import attrgetter

from pacing.crash import LEARN_DAYS, crashed
from pacing.high import STANDING
from pacing.history import History
from pacing.note import RECORD_DAYS
from pacing.outcome import AHEAD, APART, is_onset
from pacing.score import score_on, standing_on
from pacing.seen import Seen

#: A link that is worth a note: one point of the score more makes a crash four times as likely, e^1.4 (virtual
#: patients whose crashes come from effort have e^1.2).
STRENGTH = 1.4
#: What the day itself counts, and one, two and three days before (most onsets follow within 12-48 h, some
#: within hours, PACING.md 0; set on virtual patients).
WEIGHTS = (0.2, 1.0, 0.3, 0.1)
#: Days looked back: each stands beside a baseline of 45 days more and a hold, all within HISTORY_DAYS.
LINK_DAYS = 300
#: Crashes that it takes, and the evidence: what came has to be six times as likely without a link as with it.
#: Where such a link is, that ratio is not expected to grow, however often it is looked at, so at most one in
#: six ever sees it reach six (Ville's inequality); of virtual patients about one in ten does in a year.
LEAST_CRASHES, AGAINST = 5, log(6)


@dataclass(frozen=True, slots=True)
class Link:
    """From `crashes` that began, the `evidence` for a link: the logarithm of how much likelier it is."""

    crashes: int
    evidence: float

    @property
    def missing(self) -> bool:
        """Whether the log speaks against a link; too little to say is no evidence against it."""
        return self.crashes >= LEAST_CRASHES and self.evidence <= -AGAINST


def link_of(history: History, today: int, first: int) -> Link:
    """How crashes and scores of the evenings before went together, from `first` to today, as ordinals.

    Each crash is compared with all days on which one could have begun: log(w of its day / mean w), with w the
    weighted mean of e^(STRENGTH x score) over the day and the three before. The least evidence that there was
    since LEAST_CRASHES: what was found once is not lost on the way to the next note.
    """
    kept, first = history.kept, max(first, today - LINK_DAYS + 1)
    for day in history.between(max(kept.expected.until, first), today):
        likely = _expected(history, day)
        if likely:
            kept.expected.add(day.ordinal, likely)
            if is_onset(history, day):
                kept.came.add(day.ordinal, log(likely))
    kept.expected.until = max(kept.expected.until, today + 1)
    looks = [*kept.came.days(first, today)[LEAST_CRASHES - 1 :], today]
    return min((_link(history, first, last) for last in looks), key=attrgetter("evidence"))


def _link(history: History, first: int, last: int) -> Link:
    came, crashes = history.kept.came.between(first, last)
    expected, days = history.kept.expected.between(first, last)
    return Link(crashes, came - crashes * log(expected / days) if days else 0.0)


def led_of(history: History, today: int, first: int) -> tuple[int, int]:
    """(crashes that began within three days of an evening that stands out, all) from `first` to today."""
    days = history.between(max(first, today - RECORD_DAYS), today)
    onsets = [day for day in days if is_onset(history, day)]
    return sum(any(_stands_out(history, one) for one in _before(day)) for day in onsets), len(onsets)


def _expected(history: History, day: Seen) -> float:
    """How much likelier than after an ordinary evening a crash was to begin; 0 where nothing is known."""
    if not day.reported:
        return 0.0
    total = weights = 0.0
    for one in _before(day):
        odds = _odds(history, one)
        if odds:
            weight = WEIGHTS[day.ordinal - one.ordinal]
            total += weight * odds
            weights += weight
    if weights and day.effort is not None:
        total += WEIGHTS[0] * exp(STRENGTH * (score_on(history, day) or 0.0))
        weights += WEIGHTS[0]
    return total / weights if weights else 0.0


def _odds(history: History, day: Seen) -> float:
    """How many times likelier the score of an evening makes a crash; 0 where none could begin after it."""
    if day.odds is None:
        day.odds = exp(STRENGTH * (score_on(history, day) or 0.0)) if _is_open(history, day) else 0.0
    return day.odds


def _before(day: Seen) -> list[Seen]:
    """The evenings of the three days before."""
    found, one = [], day.before
    while one is not None and day.ordinal - one.ordinal <= AHEAD:
        found.append(one)
        one = one.before
    return found


def _is_open(history: History, day: Seen) -> bool:
    """Whether a crash could begin after it: none on it or the two days before, and the usual is known."""
    if history.is_learning(day, LEARN_DAYS) or score_on(history, day) is None:
        return False
    one: Seen | None = day
    while one is not None and day.ordinal - one.ordinal <= APART:
        if crashed(history, one):
            return False
        one = one.before
    return True


def _stands_out(history: History, day: Seen) -> bool:
    return (standing_on(history, day) or 0.0) >= STANDING
