"""The week as one phone-sized picture: a row a day, effort as bars, worst symptoms as a line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DayMark:
    """One local day. `effort` and `worst` lie on 0-10 (Rating.on_ten), None where nothing was answered.

    `effort_word` and `worst_word` are the patient's answers in their language; a blank shows WeekWords.blank.
    """

    label: str
    effort: float | None = None
    effort_word: str = ""
    worst: float | None = None
    worst_word: str = ""
    crash: bool = False


@dataclass(frozen=True, slots=True)
class WeekWords:
    """The words of the picture, in the patient's language: handlers' texts pass them in."""

    effort: str = "effort"
    worst: str = "worst symptoms"
    usual: str = "your usual"
    crash: str = "crash"
    blank: str = "–"


@dataclass(frozen=True, slots=True)
class WeekPicture:
    """Seven days, oldest first, and the patient's own usual effort (low, high on 0-10) once it is known.

    Raises ValueError unless there are seven days with values on 0-10.
    """

    days: tuple[DayMark, ...]
    usual: tuple[float, float] | None = None
    words: WeekWords = WeekWords()
    dark: bool = True

    def __post_init__(self) -> None:
        if len(self.days) != 7:
            raise ValueError("a week has seven days")
        values = [v for day in self.days for v in (day.effort, day.worst) if v is not None]
        if not all(0 <= value <= 10 for value in (*values, *(self.usual or ()))):
            raise ValueError("a week's values lie between 0 and 10")


def draw(picture: WeekPicture) -> bytes:
    """The picture as a PNG of 1080 x 1350 pixels; safe in any thread.

    The drawing library is loaded by the first picture, never at import: most runs of the bot draw none.
    """
    from reports import week_canvas  # noqa: PLC0415

    return week_canvas.png(picture)
