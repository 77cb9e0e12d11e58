"""The report as a PDF: one page of A4, black on white, and a second one for details."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, cast

from journal.report_page import Block, Page
from reports.strip_chart import Frame, draw

if TYPE_CHECKING:
    from fpdf import FPDF
    from fpdf.fonts import TTFFont

#: All in millimetres and points.
WIDTH, HEIGHT, MARGIN = 210.0, 297.0, 15.0
ROOM = WIDTH - 2 * MARGIN
FOOT = HEIGHT - 17.0
GAP = 6.0
STRIP = 40.0
#: Sizes of text, the largest that fits is taken; below the last, lines are left out and said to be.
SIZES = (9.5, 9.0, 8.5, 8.0, 7.5)
LINE = 1.32
POINT = 0.3528
INK, QUIET = (20, 22, 25), (90, 94, 100)
ABOVE = 3.0
_FAMILY = "DejaVu"
#: A piece of a block with the place of its upper left corner.
Placed = tuple[Block, float, float]


def pdf(page: Page) -> bytes:
    """The file: one page, two when the page has details. The same page is the same file."""
    drawn = _Drawn(page)
    drawn.first()
    if page.details:
        drawn.second()
    return drawn.bytes()


class _Drawn:
    def __init__(self, page: Page) -> None:
        self._page = page
        self._file = _file(page)

    def first(self) -> None:
        """Title, how to read it, the strip, then blocks in two columns."""
        page, file = self._page, self._file
        file.add_page()
        y = self._head(page.title, page.subtitle)
        y = self._text(page.lead, MARGIN, y, ROOM, 9, QUIET) + 2
        draw(file, page.strip, Frame(MARGIN, y, ROOM, STRIP, self._clean))
        y += STRIP
        self._columns(page.blocks, y)
        self._foot(1)

    def second(self) -> None:
        """The details."""
        self._file.add_page()
        y = self._head(self._page.details_title, self._page.subtitle)
        self._columns(self._page.details, y)
        self._foot(2)

    def bytes(self) -> bytes:
        """The finished file."""
        return bytes(self._file.output())

    def _head(self, title: str, subtitle: str) -> float:
        y = self._text(title, MARGIN, MARGIN - 2, ROOM, 16, INK, bold=True)
        return self._text(subtitle, MARGIN, y, ROOM, 10.5, INK) + 1

    def _foot(self, number: int) -> None:
        pages = 2 if self._page.details else 1
        foot = f"{self._page.foot}  {number}/{pages}"
        self._text(foot, MARGIN, FOOT + 2, ROOM, 7, QUIET)

    def _columns(self, blocks: Sequence[Block], y: float) -> None:
        """Blocks in two columns, as large as they fit; whole if they can be, else running on."""
        size, pieces = self._fitting(blocks, y)
        for piece, x, top in pieces:
            self._piece(piece, x, top, size)

    def _fitting(self, blocks: Sequence[Block], y: float) -> tuple[float, list[Placed]]:
        for whole in (True, False):
            for size in SIZES:
                placed = self._placed(_pieces(blocks, whole), y, size)
                if placed is not None:
                    return size, placed
        return SIZES[-1], self._cut(_pieces(blocks, False), y)

    def _placed(self, pieces: Sequence[Block], y: float, size: float) -> list[Placed] | None:
        """Each piece with its place, the left column filled to the middle; None when they do not fit."""
        heights = [self._height(piece, size) for piece in pieces]
        half = min(max(sum(heights) / 2, 0), FOOT - y)
        placed: list[Placed] = []
        x, top = MARGIN, y
        for piece, height in zip(pieces, heights, strict=True):
            if x == MARGIN and placed and (top - y + height / 2 > half or top + height > FOOT):
                x, top = MARGIN + (ROOM + GAP) / 2, y
            if top + height > FOOT:
                return None
            placed.append((piece, x, top))
            top += height
        return placed

    def _cut(self, pieces: Sequence[Block], y: float) -> list[Placed]:
        """As many pieces as there is room for, and a sign that there are more."""
        placed: list[Placed] = []
        x, top = MARGIN, y
        for piece in pieces:
            height = self._height(piece, SIZES[-1])
            if top + height > FOOT - 5 and x == MARGIN:
                x, top = MARGIN + (ROOM + GAP) / 2, y
            if top + height > FOOT - 5:
                return [*placed, (Block("", ("…",)), x, top)]
            placed.append((piece, x, top))
            top += height
        return placed

    def _height(self, piece: Block, size: float) -> float:
        lines = sum(self._tall(line, _column(), size) + 0.6 for line in piece.lines)
        if not piece.heading:
            return lines
        return self._tall(piece.heading, _column(), size + 1.5, bold=True) + lines + ABOVE + 1.2

    def _piece(self, piece: Block, x: float, y: float, size: float) -> None:
        if piece.heading:
            y = self._text(piece.heading, x, y + ABOVE, _column(), size + 1.5, INK, bold=True)
            self._file.set_draw_color(*QUIET)
            self._file.set_line_width(0.2)
            self._file.line(x, y + 0.3, x + _column(), y + 0.3)
            y += 1.2
        for line in piece.lines:
            y = self._text(line, x, y, _column(), size, INK) + 0.6

    def _text(
        self,
        text: str,
        x: float,
        y: float,
        width: float,
        size: float,
        colour: tuple[int, int, int],
        bold: bool = False,
    ) -> float:
        """Text from the place on; the height at which it ends."""
        file = self._file
        file.set_font(_FAMILY, "B" if bold else "", size)
        file.set_text_color(*colour)
        file.set_xy(x, y)
        file.multi_cell(
            width, size * POINT * LINE, self._clean(text), align="L", new_x="LMARGIN", new_y="NEXT"
        )
        return float(file.get_y())

    def _tall(self, text: str, width: float, size: float, bold: bool = False) -> float:
        file = self._file
        file.set_font(_FAMILY, "B" if bold else "", size)
        line = size * POINT * LINE
        parts = file.multi_cell(width, line, self._clean(text), dry_run=True, output="LINES")
        return len(cast(list[str], parts)) * line

    def _clean(self, text: str) -> str:
        """Without invisible marks; a sign that the font lacks becomes a dot, never a wrong letter."""
        known = cast("TTFFont", self._file.fonts[_FAMILY.lower()]).cmap
        plain = "".join(sign for sign in text if sign not in "\u2068\u2069")
        return "".join(sign if ord(sign) in known else "·" for sign in plain)


def _pieces(blocks: Sequence[Block], whole: bool) -> list[Block]:
    """The blocks, or their lines one by one, the first of them with its heading."""
    if whole:
        return list(blocks)
    return [
        Block("" if at else block.heading, (line,)) for block in blocks for at, line in enumerate(block.lines)
    ]


def _column() -> float:
    return (ROOM - GAP) / 2


def _file(page: Page) -> FPDF:
    from fpdf import FPDF  # noqa: PLC0415

    file = FPDF(format="A4")
    file.set_margin(MARGIN)
    file.set_auto_page_break(False)
    file.c_margin = 0
    file.set_title(page.title)
    file.set_creator("Pacenote")
    file.set_producer("Pacenote")
    file.set_lang(page.language)
    file.set_creation_date(datetime.combine(page.day, time(), UTC))
    for style, path in _fonts():
        file.add_font(_FAMILY, style, path)
    return file


def _fonts() -> Iterator[tuple[str, Path]]:
    """DejaVu Sans as matplotlib ships it; the library itself is not loaded for it."""
    found = find_spec("matplotlib")
    if found is None or found.origin is None:
        raise FileNotFoundError("the fonts of matplotlib")
    folder = Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"
    yield "", folder / "DejaVuSans.ttf"
    yield "B", folder / "DejaVuSans-Bold.ttf"
