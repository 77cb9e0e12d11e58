"""The week's picture: looked at pixel by pixel, since a picture has no other surface."""

from __future__ import annotations

import gc
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from matplotlib.backends.backend_agg import RendererAgg
from PIL import Image

from reports.week_canvas import BAR, DARK, EFFORT, HEIGHT, LIGHT, ROW, TOP, WIDTH, WORST, Palette
from reports.week_picture import DayMark, WeekPicture, WeekWords, draw

BLANK = DayMark("Mon 16")
USUAL = DayMark("Mon 16", effort=5, effort_word="usual", worst=5, worst_word="moderate")


def week(*days: DayMark, **rest: Any) -> WeekPicture:
    """A week of these days, blank at its end."""
    return replace(WeekPicture((*days, *[BLANK] * (7 - len(days)))), **rest)


def pixels(picture: WeekPicture) -> Image.Image:
    """The picture as it will be seen."""
    return Image.open(BytesIO(draw(picture))).convert("RGB")


def count(image: Image.Image, colour: str, box: tuple[int, int, int, int]) -> int:
    """How many pixels of exactly this colour lie in a box (left, top, right, bottom)."""
    part = image.crop(box)
    wanted = tuple(bytes.fromhex(colour[1:]))
    return sum(n for n, seen in part.getcolors(WIDTH * HEIGHT) or [] if seen == wanted)


def row(image: Image.Image, colour: str, number: int, left: int = 0, right: int = WIDTH) -> int:
    """How many pixels of this colour are in one day's row."""
    return count(image, colour, (left, TOP + number * ROW, right, TOP + (number + 1) * ROW))


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [value / 255 for value in bytes.fromhex(colour[1:])]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_every_colour_can_be_read_on_its_ground(colours: Palette) -> None:
    marks = (colours.text, colours.quiet, colours.effort, colours.worst, colours.crash)
    grounds = (colours.ground, colours.band)
    assert min(contrast(mark, ground) for mark in marks for ground in grounds) >= 4.5


def test_dark_picture_has_no_bright_pixel() -> None:
    image = pixels(week(USUAL, USUAL, USUAL, usual=(3, 6)))
    brightest = max(max(seen) for _, seen in image.getcolors(WIDTH * HEIGHT) or [] if isinstance(seen, tuple))
    assert brightest <= 0xD6


@pytest.mark.parametrize(("dark", "ground"), [(True, DARK.ground), (False, LIGHT.ground)])
def test_a_picture_has_the_size_of_a_phone_and_its_ground(dark: bool, ground: str) -> None:
    image = pixels(week(USUAL, dark=dark))
    assert image.size == (1080, 1350)
    assert image.getpixel((2, 2)) == tuple(bytes.fromhex(ground[1:]))


def test_a_longer_bar_is_more_effort() -> None:
    image = pixels(week(*(replace(USUAL, effort=value) for value in (0, 2.5, 5, 7.5, 10))))
    bars = [row(image, DARK.effort, number) for number in range(5)]
    assert all(more - less > 90 * BAR for less, more in pairwise(bars))


def test_a_blank_day_has_no_bar_no_mark_and_a_sign_in_both_places() -> None:
    image = pixels(week(USUAL, BLANK))
    assert row(image, DARK.effort, 1) == row(image, DARK.worst, 1) == 0
    assert row(image, DARK.quiet, 1, EFFORT, WORST) > 0
    assert row(image, DARK.quiet, 1, WORST) > 0


def test_a_day_of_rest_is_not_a_blank() -> None:
    image = pixels(week(DayMark("Mon 16", effort=0, effort_word="rest")))
    assert row(image, DARK.effort, 0) > 0


def test_the_line_joins_neighbours_and_never_crosses_a_blank() -> None:
    joined = pixels(week(USUAL, USUAL))
    parted = pixels(week(USUAL, BLANK, USUAL))
    edge = TOP + ROW
    assert count(joined, DARK.worst, (WORST, edge - 5, WIDTH, edge + 5)) > 0
    assert count(parted, DARK.worst, (WORST, edge - 5, WIDTH, edge + 5)) == 0


def test_a_crash_day_is_a_shape_with_its_word() -> None:
    words = WeekWords(crash="")
    shape = row(pixels(week(replace(BLANK, crash=True), words=words)), DARK.crash, 0)
    named = row(pixels(week(replace(BLANK, crash=True))), DARK.crash, 0)
    plain = row(pixels(week(BLANK)), DARK.crash, 0)
    assert named > shape > plain == 0


def test_the_usual_band_is_there_only_once_it_is_known() -> None:
    known, unknown = pixels(week(USUAL, usual=(3, 6))), pixels(week(USUAL))
    assert row(known, DARK.band, 3) > 100 * ROW
    assert row(unknown, DARK.band, 3) == 0


def test_words_that_are_long_stay_inside_the_picture() -> None:
    long = DayMark("Donnerstag 19", 10, "viel mehr als sonst an einem Tag", 10, "ausgesprochen stark", True)
    image = pixels(week(*[long] * 7, words=WeekWords(worst="Beschwerden an der schlimmsten Stelle")))
    assert count(image, DARK.ground, (WIDTH - 10, 0, WIDTH, HEIGHT)) == 10 * HEIGHT


def test_the_same_week_drawn_in_many_threads_is_the_same_picture() -> None:
    picture = week(USUAL, BLANK, replace(USUAL, crash=True), usual=(3, 6))
    with ThreadPoolExecutor(4) as threads:
        assert len(set(threads.map(draw, [picture] * 8))) == 1


def test_a_drawn_picture_leaves_no_pixels_behind() -> None:
    gc.collect()
    gc.disable()
    try:
        draw(week(USUAL))
        assert not [kept for kept in gc.get_objects() if isinstance(kept, RendererAgg)]
    finally:
        gc.enable()


def test_a_picture_says_nothing_of_how_it_was_made() -> None:
    assert set(Image.open(BytesIO(draw(week(USUAL)))).info) == set()


def test_the_library_is_loaded_by_the_first_picture_and_never_pyplot() -> None:
    script = (
        "import sys; from reports.week_picture import DayMark, WeekPicture, draw\n"
        "assert 'matplotlib' not in sys.modules\n"
        "draw(WeekPicture((DayMark('Mon'),) * 7))\n"
        "assert 'matplotlib' in sys.modules and 'matplotlib.pyplot' not in sys.modules\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


@pytest.mark.parametrize(
    ("days", "usual"),
    [((BLANK,) * 6, None), ((DayMark("Mon", effort=11),) * 7, None), ((BLANK,) * 7, (-1.0, 3.0))],
    ids=["six days", "an effort of 11", "a usual below 0"],
)
def test_what_is_no_week_is_refused(days: tuple[DayMark, ...], usual: tuple[float, float] | None) -> None:
    with pytest.raises(ValueError, match="week"):
        WeekPicture(days, usual)
