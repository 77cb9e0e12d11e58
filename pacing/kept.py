"""Kept: what the rules compute once for a day, so that a history asked evening by evening stays cheap."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from pacing.sliding import Sliding
from pacing.tally import Tally


@dataclass(slots=True)
class Kept:
    """Answers by day; each is a function of days that are here or over, so none ever changes.

    Loads, scores and effort's parts of them by ordinal; crashes, holds, the newest crash, calm and open
    evenings and those that stand out by date, outcomes of those whose three days are over. `ranked` and
    `standing` hold loads and scores by size.
    """

    loads: dict[int, float | None] = field(default_factory=dict)
    scores: dict[int, float | None] = field(default_factory=dict)
    parts: dict[int, float] = field(default_factory=dict)
    crashes: dict[date, bool] = field(default_factory=dict)
    holds: dict[date, bool] = field(default_factory=dict)
    newest: dict[date, date | None] = field(default_factory=dict)
    calm: dict[date, bool] = field(default_factory=dict)
    open: dict[date, bool] = field(default_factory=dict)
    high: dict[date, bool] = field(default_factory=dict)
    leads: dict[date, bool | None] = field(default_factory=dict)
    outcomes: dict[date, bool | None] = field(default_factory=dict)
    ranked: dict[int | None, Sliding] = field(default_factory=dict)
    standing: dict[int | None, Sliding] = field(default_factory=dict)
    #: Of evenings whose three days are over: those followed by a crash. Of days: those that a high load came
    #: before. Of crashes: those that a high load came before.
    closed: Tally = field(default_factory=Tally)
    led: Tally = field(default_factory=Tally)
    begun: Tally = field(default_factory=Tally)
