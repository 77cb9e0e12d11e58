"""The month as one phone-sized picture: four rows of a week, a cell a day, blanks as blanks."""

from __future__ import annotations

from dataclasses import dataclass, field

from reports.week_picture import DayMark, WeekWords

DAYS = 28


@dataclass(frozen=True, slots=True)
class MonthPicture:
    """Twenty-eight days, oldest first; `weekdays` are the seven short names above the columns.

    A DayMark's label is the date in its cell. Raises ValueError unless there are 28 days on 0-10.
    """

    days: tuple[DayMark, ...]
    weekdays: tuple[str, ...]
    words: WeekWords = field(default_factory=WeekWords)
    dark: bool = True

    def __post_init__(self) -> None:
        if len(self.days) != DAYS or len(self.weekdays) != 7:
            raise ValueError("a month here has four weeks of seven days")
        values = [v for day in self.days for v in (day.effort, day.worst) if v is not None]
        if not all(0 <= value <= 10 for value in values):
            raise ValueError("a month's values lie between 0 and 10")


def draw(picture: MonthPicture) -> bytes:
    """The picture as a PNG of 1080 x 1350 pixels; safe in any thread."""
    from reports import month_canvas  # noqa: PLC0415

    return month_canvas.png(picture)
