"""Facts: what a message says about time, gathered before it is decided what it means."""

from __future__ import annotations

from dataclasses import dataclass, field

from language.amounts import Span
from language.numerals import Clock
from language.repeats import Repeat
from language.told import Day

Window = tuple[Clock, Clock]


@dataclass(slots=True, eq=False, repr=False)
class When:
    """What a message says about time; `used` are the marks that said it."""

    clocks: list[Clock] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    days: list[Day] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    repeat: Repeat | None = None
    window: Window | None = None
    awake: bool = False
    same_time: bool = False  # "this time tomorrow"
    until: Day | Clock | None = None
    lasting: Span | None = None
    count: int | None = None
    start: Day | None = None
    start_clock: Clock | None = None
    without: tuple[str, ...] = ()  # weekdays left out: "except sunday"
    shift: float = 0  # minutes before what is said
    shift_days: int = 0
    ago: bool = False
    soon: bool = False
    negative: bool = False
    apart: bool = False  # days with other words between them: which of them an hour belongs to is not said
    day_end: int = 0
    clashes: bool = False  # two different things said where one is possible
    starts: list[tuple[int, int]] = field(default_factory=list)  # of each clock or span: its marks
    order: list[str] = field(default_factory=list)  # "day", "hour": in which order they were said
    used: set[int] = field(default_factory=set)
    places: list[tuple[int, Clock]] = field(default_factory=list)  # of each clock, where it begins

    def empty(self) -> bool:
        """Whether nothing about time was said."""
        return not (
            self.clocks
            or self.parts
            or self.days
            or self.spans
            or self.repeat
            or self.soon
            or self.ago
            or self.negative
            or self.window
            or self.awake
        )

    def take(self, first: int, end: int) -> int:
        """Mark what said it as used; gives where to go on."""
        self.used.update(range(first, end))
        return end
