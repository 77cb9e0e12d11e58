"""Levels: what a patient said on a scale, kept raw together with the top of that scale."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

#: Tops of the scales: buttons have 4 symptom levels (0-3) and 5 effort levels (0-4), words may say 0-10.
SYMPTOM_TOP = 3
EFFORT_TOP = 4
SPOKEN_TOP = 10


class SymptomLevel(IntEnum):
    """Worded levels of a symptom, 0-3, in the one order that never changes (PATIENTS.md, Scales)."""

    NONE = 0
    MILD = 1
    MODERATE = 2
    SEVERE = 3


class EffortLevel(IntEnum):
    """Worded levels of a day's effort against one's own usual, 0-4 (PACING.md, Scales)."""

    REST = 0
    LIGHT = 1
    USUAL = 2
    MORE = 3
    MUCH_MORE = 4


@dataclass(frozen=True, slots=True)
class Rating:
    """A value as said, on a scale from 0 to `top`. Raises ValueError outside the scale."""

    value: float
    top: int

    def __post_init__(self) -> None:
        if self.top < 1 or not 0 <= self.value <= self.top:
            raise ValueError("a rating lies between 0 and the top of its scale")

    def on_ten(self) -> float:
        """The value mapped to 0-10: value x 10 / top (PACING.md, Scales)."""
        return self.value * 10 / self.top
