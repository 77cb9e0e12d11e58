"""What a report says, as values: counts of what was logged, and blanks counted as blanks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Kept:
    """How complete the diary is: days with a report among all days, and what became of check-ins."""

    days: int
    noted: int
    asked: int
    answered: int
    skipped: int
    unanswered: int
    not_asked: int

    @property
    def blank(self) -> int:
        """Days about which nothing was said."""
        return self.days - self.noted


@dataclass(frozen=True, slots=True)
class Before:
    """One of the days before a crash: its effort on 0-10, None where nothing was said, and what was done."""

    day: date
    effort: float | None
    top: int | None = None
    things: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CrashSpan:
    """Days that the patient called a crash, up to three days apart; `days` counts from first to last."""

    first: date
    last: date
    said: int
    before: tuple[Before, ...]

    @property
    def days(self) -> int:
        """Calendar days from the first to the last that was called a crash."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Amount:
    """Amounts of so many days: the middle, the lowest and the highest."""

    days: int
    middle: float
    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class Symptom:
    """One symptom by name: on how many days it was rated, and its values on 0-10."""

    name: str
    amount: Amount


@dataclass(frozen=True, slots=True)
class Medicine:
    """One medicine in the patient's words: doses as said, days taken, days said not taken."""

    name: str
    doses: tuple[str, ...]
    taken: int
    not_taken: int


@dataclass(frozen=True, slots=True)
class Function:
    """FUNCAP27 answers of the span: scores 0-6 (pacing.function), and when they were given."""

    answered: int
    whole: float | None
    groups: Mapping[str, float]
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Remark:
    """The patient's own words about a day."""

    day: date
    words: str


@dataclass(frozen=True, slots=True)
class Month:
    """One calendar month in numbers; None where nothing was said."""

    first: date
    noted: int
    days: int
    effort: float | None
    symptoms: float | None
    crash_days: int


@dataclass(frozen=True, slots=True)
class Report:
    """Everything of a report. `efforts`, `worst` and `crashes` have one slot a day, None where blank.

    `levels` counts days by their worst symptoms (none, mild, moderate, severe), `loads` by their effort
    (rest, light, usual, more, much more), both only where worded levels were used; `worst_numbers` and
    `effort_numbers` are of the days on which the patient used numbers, 0-10.
    """

    first: date
    last: date
    kept: Kept
    efforts: tuple[float | None, ...]
    worst: tuple[float | None, ...]
    crashes: tuple[bool | None, ...]
    spans: tuple[CrashSpan, ...] = ()
    loads: tuple[int, ...] = (0, 0, 0, 0, 0)
    levels: tuple[int, ...] = (0, 0, 0, 0)
    effort_numbers: Amount | None = None
    worst_numbers: Amount | None = None
    symptoms: tuple[Symptom, ...] = ()
    exertions: Mapping[str, Amount] = field(default_factory=dict)
    hours: Amount | None = None
    sleep: tuple[int, ...] = (0, 0, 0, 0)
    medicines: tuple[Medicine, ...] = ()
    function: Function | None = None
    remarks: tuple[Remark, ...] = ()
    months: tuple[Month, ...] = ()
    ill_days: int = 0
    imported: int = 0
    by_carer: int = 0
