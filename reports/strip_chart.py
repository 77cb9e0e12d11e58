"""The strip of days on a report: effort as bars, symptoms as dots, crashes as frames, blanks as hatching."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal.report_page import Strip

if TYPE_CHECKING:
    from fpdf import FPDF

BAR, DOT, CRASH, BLANK, TEXT = (120, 140, 160), (60, 45, 20), (110, 70, 140), (205, 205, 205), (70, 74, 80)
#: Shares of the height: two charts one above the other, names of months below, a legend above.
LEGEND, MONTHS = 5.0, 4.5


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the strip lies, in millimetres, and how its words are made fit for the font."""

    x: float
    y: float
    width: float
    height: float
    clean: Callable[[str], str]


def draw(file: FPDF, strip: Strip, frame: Frame) -> None:
    """One column a day. Shapes tell all of it: it may be copied in black and white."""
    count = len(strip.efforts)
    step = frame.width / count
    top = frame.y + LEGEND
    tall = (frame.height - LEGEND - MONTHS - 2) / 2
    _legend(file, strip, frame)
    for at in range(count):
        x = frame.x + at * step
        _effort(file, strip.efforts[at], x, top + tall, step, tall)
        _worst(file, strip.worst[at], x, top + 2 * tall + 2, step, tall)
    for first, days in _runs(strip.crashes):
        _crash(file, frame.x + first * step, top - 0.6, days * step, 2 * tall + 3.2, min(0.45, step * 0.4))
    _axis(file, frame.x, top + tall, frame.width)
    _axis(file, frame.x, top + 2 * tall + 2, frame.width)
    for at, name in strip.marks:
        x = frame.x + at * step
        _write(file, x + 0.6, top + 2 * tall + 3, frame.clean(name))
        file.set_draw_color(*TEXT)
        file.set_line_width(0.15)
        file.line(x, top + 2 * tall + 2, x, top + 2 * tall + 6)


def _runs(crashes: Sequence[bool | None]) -> Iterator[tuple[int, int]]:
    """Stretches of crash days without a gap: where they begin, and how many days they have."""
    first = None
    for at, crashed in enumerate((*crashes, None)):
        if crashed and first is None:
            first = at
        elif not crashed and first is not None:
            yield first, at - first
            first = None


def _legend(file: FPDF, strip: Strip, frame: Frame) -> None:
    x, y = frame.x, frame.y
    words = (strip.effort_word, strip.worst_word, strip.crash_word, strip.blank_word)
    for number, said in enumerate(map(frame.clean, words)):
        _sample(file, number, x, y)
        _write(file, x + 3.4, y + 0.1, said)
        x += 3.4 + file.get_string_width(said) + 8


def _sample(file: FPDF, number: int, x: float, y: float) -> None:
    """What a day of each kind looks like."""
    match number:
        case 0:
            _effort(file, 7, x, y + 3.4, 2.2, 3.4)
        case 1:
            _worst(file, 5, x, y + 3.4, 2.2, 3.4)
        case 2:
            _crash(file, x, y + 0.2, 2.2, 3.2, 0.45)
        case _:
            _blank(file, x, y + 3.4, 2.2, 3.4)


def _effort(file: FPDF, value: float | None, x: float, foot: float, step: float, tall: float) -> None:
    """A bar; rest still has a foot, and a blank is hatched."""
    if value is None:
        _blank(file, x, foot, step, tall)
        return
    high = max(value / 10 * tall, 0.5)
    file.set_fill_color(*BAR)
    file.rect(x + step * 0.12, foot - high, step * 0.76, high, style="F")


def _worst(file: FPDF, value: float | None, x: float, foot: float, step: float, tall: float) -> None:
    """A dot at its height, on a thin stem."""
    if value is None:
        _blank(file, x, foot, step, tall)
        return
    middle, y = x + step / 2, foot - max(value / 10 * (tall - 1.6), 0) - 0.8
    file.set_draw_color(*DOT)
    file.set_line_width(0.2)
    file.line(middle, foot, middle, y)
    file.set_fill_color(*DOT)
    size = min(step * 0.7, 1.5)
    file.ellipse(middle - size / 2, y - size / 2, size, size, style="F")


def _blank(file: FPDF, x: float, foot: float, step: float, tall: float) -> None:
    """A light slanted line through the empty place."""
    file.set_draw_color(*BLANK)
    file.set_line_width(0.25)
    file.line(x + step * 0.2, foot - 0.4, x + step * 0.8, foot - tall + 0.4)


def _crash(file: FPDF, x: float, y: float, width: float, tall: float, line: float) -> None:
    file.set_draw_color(*CRASH)
    file.set_line_width(line)
    file.rect(x, y, width, tall, style="D")


def _axis(file: FPDF, x: float, y: float, width: float) -> None:
    file.set_draw_color(*TEXT)
    file.set_line_width(0.2)
    file.line(x, y, x + width, y)


def _write(file: FPDF, x: float, y: float, text: str) -> None:
    file.set_font("DejaVu", "", 7.5)
    file.set_text_color(*TEXT)
    file.set_xy(x, y)
    file.cell(0, 3.4, text)
