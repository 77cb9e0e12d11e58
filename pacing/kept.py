"""Kept: what the rules count along the days, so that a history asked evening by evening stays cheap."""

from __future__ import annotations

from dataclasses import dataclass, field

from pacing.tally import Tally


@dataclass(slots=True)
class Kept:
    """Of evenings whose three days are over: those followed by a crash. Crashes that began.

    How much a crash was to be expected on each day (pacing.link), and the logarithm of that when one began.
    """

    closed: Tally = field(default_factory=Tally)
    begun: Tally = field(default_factory=Tally)
    expected: Tally = field(default_factory=Tally)
    came: Tally = field(default_factory=Tally)
