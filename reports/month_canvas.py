"""Drawing the month on a sheet: a bar for effort, dots for symptoms, a frame for a crash in each cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reports.month_picture import MonthPicture
from reports.sheet import ONE_AT_A_TIME, Sheet
from reports.week_canvas import DARK, HEIGHT, LIGHT, WIDTH, Palette
from reports.week_picture import DayMark

#: Cells and what lies in them, in pixels; a phone shows the picture 390 wide.
LEFT, TOP = 30, 170
CELL, ROW = 146, 262
PAD = 8
BAR_LEFT, BAR_WIDTH, BAR_FOOT, BAR_TALL = 26, 34, 196, 130
DOT, DOT_LEFT = 26, 100
SMALL, NORMAL = 30, 36
#: Symptoms as dots: one for mild, two for moderate, three for severe; a ring says none.
DOTS = 3


def png(picture: MonthPicture) -> bytes:
    """The picture drawn and packed, one at a time."""
    with ONE_AT_A_TIME:
        colours = DARK if picture.dark else LIGHT
        sheet = Sheet(WIDTH, HEIGHT, colours.ground)
        _legend(sheet, colours, picture)
        for column, name in enumerate(picture.weekdays):
            x = LEFT + column * CELL + CELL / 2
            sheet.write(x, TOP - 26, name, colours.quiet, size=SMALL, align="center")
        days = [
            (day, LEFT + at % 7 * CELL, float(TOP + at // 7 * ROW)) for at, day in enumerate(picture.days)
        ]
        for day, x, y in days:
            _cell(sheet, colours, picture, day, x, y)
        sheet.dots(list(_dots(days)), colours.worst, DOT)
        return sheet.png()


def _legend(sheet: Sheet, colours: Palette, picture: MonthPicture) -> None:
    """What a bar, dots and a frame are."""
    words = picture.words
    sheet.box(LEFT, 32, BAR_WIDTH, 44, fill=colours.effort)
    sheet.write(LEFT + 52, 56, words.effort, colours.effort, size=NORMAL, room=190)
    sheet.dots([(300 + dot * 34, 56) for dot in range(DOTS)], colours.worst, DOT)
    sheet.write(396, 56, words.worst, colours.worst, size=NORMAL, room=320)
    sheet.box(740, 34, 44, 44, edge=colours.crash, r=10)
    sheet.write(802, 56, words.crash, colours.crash, size=NORMAL, room=250)
    sheet.write(LEFT + 8, HEIGHT - 56, f"–  {words.blank}", colours.quiet, size=NORMAL, room=600)


def _cell(sheet: Sheet, colours: Palette, picture: MonthPicture, day: DayMark, x: float, y: float) -> None:
    if day.crash:
        sheet.box(x + 3, y + 3, CELL - 6, ROW - 10, edge=colours.crash, r=18)
        sheet.write(x + CELL / 2, y + 228, picture.words.crash, colours.crash, size=SMALL, align="center")
    sheet.write(
        x + CELL / 2, y + 34, day.label, colours.text, size=SMALL, room=CELL - 2 * PAD, align="center"
    )
    if day.effort is None and day.worst is None:
        sheet.write(x + CELL / 2, y + 130, "–", colours.quiet, size=NORMAL, align="center")
        return
    _effort(sheet, colours, day, x, y)
    _worst(sheet, colours, day, x, y)


def _effort(sheet: Sheet, colours: Palette, day: DayMark, x: float, y: float) -> None:
    """A bar, as tall as the effort; rest still has a foot, and a blank is a dash."""
    if day.effort is None:
        sheet.write(x + BAR_LEFT + BAR_WIDTH / 2, y + 130, "–", colours.quiet, size=NORMAL, align="center")
        return
    tall = max(day.effort / 10 * BAR_TALL, 6)
    sheet.box(x + BAR_LEFT, y + BAR_FOOT - tall, BAR_WIDTH, tall, fill=colours.effort, r=6)


def _worst(sheet: Sheet, colours: Palette, day: DayMark, x: float, y: float) -> None:
    if day.worst is None:
        sheet.write(x + DOT_LEFT, y + 130, "–", colours.quiet, size=NORMAL, align="center")
        return
    if round(day.worst * DOTS / 10) == 0:
        sheet.box(x + DOT_LEFT - DOT / 2, y + BAR_FOOT - DOT - 6, DOT, DOT, edge=colours.worst, r=DOT / 2)


def _dots(days: Iterable[tuple[DayMark, float, float]]) -> Iterator[tuple[float, float]]:
    """Places of all dots of the month."""
    for day, x, y in days:
        for dot in range(0 if day.worst is None else round(day.worst * DOTS / 10)):
            yield x + DOT_LEFT, y + BAR_FOOT - DOT / 2 - 6 - dot * 42
