"""The month's picture: a cell a day, shapes as well as colours, blanks as blanks."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from reports.month_canvas import BAR_WIDTH, CELL, LEFT, ROW, TOP
from reports.month_picture import DAYS, MonthPicture, draw
from reports.week_canvas import DARK, HEIGHT, LIGHT, WIDTH
from reports.week_picture import DayMark, WeekWords

BLANK = DayMark("1")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def pixels(*days: DayMark, **rest: Any) -> Image.Image:
    """A month that begins with these days and is blank after them."""
    whole = (*days, *[BLANK] * (DAYS - len(days)))
    return Image.open(BytesIO(draw(MonthPicture(whole, WEEKDAYS, **rest)))).convert("RGB")


def count(image: Image.Image, colour: str, cell: int) -> int:
    """How many pixels of exactly this colour one cell has."""
    row, column = divmod(cell, 7)
    left, top = LEFT + column * CELL, TOP + row * ROW
    part = image.crop((left, top, left + CELL, top + ROW))
    wanted = tuple(bytes.fromhex(colour[1:]))
    return sum(n for n, seen in part.getcolors(WIDTH * HEIGHT) or [] if seen == wanted)


@pytest.mark.parametrize(("dark", "ground"), [(True, DARK.ground), (False, LIGHT.ground)])
def test_a_picture_has_the_size_of_a_phone_and_its_ground(dark: bool, ground: str) -> None:
    image = pixels(dark=dark)
    assert image.size == (WIDTH, HEIGHT)
    assert image.getpixel((2, 2)) == tuple(bytes.fromhex(ground[1:]))


def test_a_taller_bar_is_more_effort() -> None:
    image = pixels(*(DayMark("1", effort=value) for value in (0, 5, 10)))
    bars = [count(image, DARK.effort, cell) for cell in range(3)]
    assert 0 < bars[0] < bars[1] < bars[2]
    assert bars[2] - bars[1] > 50 * BAR_WIDTH


def test_more_dots_are_harder_symptoms_and_none_is_a_ring() -> None:
    image = pixels(*(DayMark("1", worst=value) for value in (0, 3.3, 6.7, 10)))
    dots = [count(image, DARK.worst, cell) for cell in range(4)]
    assert 0 < dots[0] < dots[1] < dots[2] < dots[3]


def test_a_blank_day_has_neither_bar_nor_dot() -> None:
    image = pixels(DayMark("1", effort=5, worst=5))
    assert count(image, DARK.effort, 1) == count(image, DARK.worst, 1) == 0
    assert count(image, DARK.quiet, 1) > 0


def test_a_crash_is_a_frame_with_its_word() -> None:
    framed = count(pixels(DayMark("1", crash=True), words=WeekWords(crash="")), DARK.crash, 0)
    named = count(pixels(DayMark("1", crash=True)), DARK.crash, 0)
    assert named > framed > 0


@pytest.mark.parametrize("days", [(BLANK,) * 27, (*[BLANK] * 27, DayMark("1", effort=11))])
def test_what_is_no_month_is_refused(days: tuple[DayMark, ...]) -> None:
    with pytest.raises(ValueError, match="month"):
        MonthPicture(days, WEEKDAYS)
