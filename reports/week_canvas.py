"""Drawing the week on a sheet: colours, places and marks (import it late: it loads the drawing library)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reports.sheet import ONE_AT_A_TIME, Sheet
from reports.week_picture import DayMark, WeekPicture

WIDTH, HEIGHT = 1080, 1350
#: Text of 34 pixels is still 12 pixels high where a phone shows the picture 390 wide.
TEXT = 36

TOP, ROW = 96, 166
BOTTOM = TOP + 7 * ROW
#: Left edge and width of the two scales: 0 to 10 of effort, 0 to 10 of symptoms; then the symptoms' words.
EFFORT, EFFORT_WIDTH = 190, 420
WORST, WORST_WIDTH = 680, 150
WORD = WORST + WORST_WIDTH + 40
BAR = 56


@dataclass(frozen=True, slots=True)
class Palette:
    """Soft colours, at least 4.5:1 on `ground` and `band`; never red against green (PACING.md 6.4)."""

    ground: str
    band: str
    text: str
    quiet: str
    effort: str
    worst: str
    crash: str


DARK = Palette("#121417", "#22282e", "#c9ced4", "#9aa3ac", "#7d9fb5", "#cfa977", "#b79ccb")
LIGHT = Palette("#f4f2ee", "#e2e2de", "#2d3136", "#555b62", "#3a627c", "#7a531c", "#6b4a85")


def png(picture: WeekPicture) -> bytes:
    """The picture drawn and packed, one at a time."""
    with ONE_AT_A_TIME:
        colours = DARK if picture.dark else LIGHT
        sheet = Sheet(WIDTH, HEIGHT, colours.ground)
        _usual(sheet, colours, picture)
        _heads(sheet, colours, picture)
        for line in _lines(picture.days):
            sheet.line(line, colours.worst, 5, marker=30)
        for row, day in enumerate(picture.days):
            _day(sheet, colours, picture, day, _middle(row))
        return sheet.png()


def _middle(row: int) -> float:
    return TOP + (row + 0.5) * ROW


def _heads(sheet: Sheet, colours: Palette, picture: WeekPicture) -> None:
    sheet.write(EFFORT, 52, picture.words.effort, colours.effort, size=TEXT, room=EFFORT_WIDTH)
    sheet.write(WORST, 52, picture.words.worst, colours.worst, size=TEXT, room=WIDTH - WORST - 24)


def _usual(sheet: Sheet, colours: Palette, picture: WeekPicture) -> None:
    """The band of the patient's own usual effort, behind the bars, named at its foot."""
    if picture.usual is None:
        return
    low, high = (EFFORT + value / 10 * EFFORT_WIDTH for value in picture.usual)
    sheet.box(low, TOP, high - low, BOTTOM - TOP, fill=colours.band, r=0)
    for edge in (low, high):
        sheet.line([(edge, TOP), (edge, BOTTOM)], colours.quiet, 2, dashed=True)
    sheet.write((low + high) / 2, BOTTOM + 40, picture.words.usual, colours.quiet, size=TEXT, align="center")


def _day(sheet: Sheet, colours: Palette, picture: WeekPicture, day: DayMark, y: float) -> None:
    sheet.write(32, y, day.label, colours.text, size=TEXT, room=EFFORT - 48)
    if day.crash:
        _crash(sheet, colours, picture.words.crash, y)
    _effort(sheet, colours, picture, day, y)
    if day.worst is None:
        sheet.write(WORST, y, picture.words.blank, colours.quiet, size=TEXT)
    else:
        sheet.write(WORD, y, day.worst_word, colours.text, size=TEXT, room=WIDTH - WORD - 24)


def _effort(sheet: Sheet, colours: Palette, picture: WeekPicture, day: DayMark, y: float) -> None:
    """A bar with its word below, or the blank sign. A bar of 0 still has a foot: rest is not a blank."""
    if day.effort is None:
        sheet.write(EFFORT, y, picture.words.blank, colours.quiet, size=TEXT)
        return
    sheet.box(EFFORT, y - 44, max(day.effort / 10 * EFFORT_WIDTH, 8), BAR, fill=colours.effort)
    sheet.write(EFFORT, y + 40, day.effort_word, colours.text, size=TEXT, room=EFFORT_WIDTH + 40)


def _crash(sheet: Sheet, colours: Palette, word: str, y: float) -> None:
    """An outline around the whole day with its name on it: a shape and a word, not only a colour."""
    sheet.box(14, y - ROW / 2 + 6, WIDTH - 28, ROW - 12, edge=colours.crash, r=28)
    sheet.write(32, y + 42, word, colours.crash, size=TEXT, room=EFFORT - 48)


def _lines(days: tuple[DayMark, ...]) -> Iterator[list[tuple[float, float]]]:
    """The worst symptoms as stretches of answered days: a line never crosses a blank."""
    stretch: list[tuple[float, float]] = []
    for row, day in enumerate(days):
        if day.worst is not None:
            stretch.append((WORST + day.worst / 10 * WORST_WIDTH, _middle(row)))
        elif stretch:
            yield stretch
            stretch = []
    if stretch:
        yield stretch
