"""Seen: one day as the engine looks at it, what was said, and what the rules found out, each only once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from pacing.answers import NOTHING, Series
from pacing.usual import Usual

_NO_KINDS: frozenset[str] = frozenset()
_NO_SUMS: Mapping[str, float] = {}


class Seen:
    """What was said about a day, as pacing.days.Day has it, beside what pacing.history and the rules keep.

    What was found is a function of this day and the days before (`outcome`: and of the three after), so that
    it never changes. None is "not asked yet", or that there is nothing to find where nothing was said.
    """

    __slots__ = (
        "before",
        "calm",
        "crash",
        "crashed",
        "date",
        "effort",
        "effort_top",
        "effort_usual",
        "efforts",
        "high",
        "hold",
        "illness",
        "kinds",
        "load",
        "minutes",
        "newest",
        "odds",
        "onset",
        "open",
        "ordinal",
        "outcome",
        "over",
        "part",
        "rank",
        "reported",
        "reports",
        "score",
        "start",
        "symptom_top",
        "symptom_usual",
        "symptoms",
        "symptoms_said",
    )
    #: The newest day with entries before this one, how many reports there were up to this one, and the first
    #: of those that came without a long gap.
    before: Seen | None
    reports: int
    start: int
    #: What was said up to this day and later, on the scales in use on it, and the usual of the day.
    efforts: Series
    symptoms_said: Series
    effort_usual: Usual | None
    symptom_usual: Usual | None
    #: pacing.load and pacing.score; `part` is effort's share of the score.
    load: float | None
    rank: float | None
    part: float | None
    score: float | None
    #: pacing.crash; `newest` is the ordinal of the newest crash day in 60 days, 0 for none.
    crashed: bool | None
    newest: int | None
    hold: bool | None
    #: pacing.link: how many times likelier a crash is to begin after it.
    odds: float | None
    #: pacing.evening, pacing.high, pacing.outcome; `over`: the outcome is known for good, even when None.
    calm: bool | None
    high: bool | None
    onset: bool | None
    open: bool | None
    outcome: bool | None
    over: bool

    def __init__(
        self,
        day: date,
        effort: float | None = None,
        effort_top: int | None = None,
        symptoms: float | None = None,
        symptom_top: int | None = None,
        slept: bool = False,
        crash: bool | None = None,
        kinds: frozenset[str] = _NO_KINDS,
        illness: bool = False,
        minutes: Mapping[str, float] = _NO_SUMS,
    ) -> None:
        """What was said; `slept` when something was said of sleep."""
        self.date, self.ordinal = day, day.toordinal()
        self.effort, self.effort_top = effort, effort_top
        self.symptoms, self.symptom_top = symptoms, symptom_top
        self.crash, self.illness = crash, illness
        self.kinds, self.minutes = kinds, minutes
        self.reported = effort is not None or symptoms is not None or slept or crash is not None
        self.before, self.reports, self.start = None, 0, 0
        self.efforts = self.symptoms_said = NOTHING
        self.effort_usual = self.symptom_usual = None
        self.load = self.rank = self.part = self.score = self.odds = None
        self.crashed = self.newest = self.hold = None
        self.calm = self.high = self.onset = self.open = self.outcome = None
        self.over = False
