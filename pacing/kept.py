"""Kept: what the rules count along the days, so that a history asked evening by evening stays cheap."""

from __future__ import annotations

from dataclasses import dataclass, field

from pacing.tally import Tally


@dataclass(slots=True)
class Kept:
    """Of evenings whose three days are over: those followed by a crash. Of days: those that a high load came
    before. Of crashes: those that a high load came before.
    """

    closed: Tally = field(default_factory=Tally)
    led: Tally = field(default_factory=Tally)
    begun: Tally = field(default_factory=Tally)
