"""A sheet of pixels over matplotlib's own canvas: text, boxes and lines placed from the top left."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Literal

import matplotlib
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import FancyBboxPatch
from matplotlib.text import Text
from matplotlib.transforms import IdentityTransform
from PIL import Image

DPI = 100
_POINT = 72 / DPI
_FONT = Path(matplotlib.get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf"
#: A mean letter of this font is so many times as wide as its size.
_LETTER = 0.6

#: The library's font objects are not made for several threads that draw at once: hold this while drawing.
ONE_AT_A_TIME = threading.Lock()


class Sheet:
    """One picture being drawn. All places and sizes are pixels; y grows downwards."""

    def __init__(self, width: int, height: int, ground: str) -> None:
        self._height = height
        self._figure = Figure(figsize=(width / DPI, height / DPI), dpi=DPI, facecolor=ground)
        self._plain = IdentityTransform()
        self._laid = 0

    def write(
        self,
        x: float,
        y: float,
        text: str,
        colour: str,
        *,
        size: float,
        room: float | None = None,
        align: Literal["left", "center", "right"] = "left",
    ) -> None:
        """One line of text around the height `y`, smaller when it would not fit in `room`."""
        if room is not None and text:
            size = min(size, room / (len(text) * _LETTER))
        font = _font(size * _POINT)
        drawn = Text(
            x,
            self._height - y,
            text,
            color=colour,
            fontproperties=font,
            ha=align,
            va="center",
            transform=self._plain,
            parse_math=False,
        )
        self._lay(drawn)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str | None = None,
        edge: str | None = None,
        r: float = 8,
    ) -> None:
        """A box with corners rounded by `r`, filled or as an outline."""
        r = min(r, width / 2, height / 2)
        shape = FancyBboxPatch(
            (x, self._height - y - height),
            width,
            height,
            boxstyle=f"round,pad=0,rounding_size={r}",
            facecolor=fill or "none",
            edgecolor=edge or "none",
            linewidth=4 * _POINT if edge else 0,
            transform=self._plain,
        )
        self._lay(shape)

    def line(
        self,
        points: Sequence[tuple[float, float]],
        colour: str,
        width: float,
        *,
        dashed: bool = False,
        marker: float = 0,
    ) -> None:
        """A line through `points`, dashed or whole, with round marks `marker` pixels wide at each of them."""
        drawn = Line2D(
            [x for x, _ in points],
            [self._height - y for _, y in points],
            color=colour,
            linewidth=width * _POINT,
            linestyle=(0, (1.5, 3)) if dashed else "-",
            marker="o" if marker else "",
            markersize=marker * _POINT,
            transform=self._plain,
        )
        self._lay(drawn)

    def dots(self, points: Sequence[tuple[float, float]], colour: str, size: float) -> None:
        """Round marks `size` pixels wide at all of the points, as one piece."""
        drawn = Line2D(
            [x for x, _ in points],
            [self._height - y for _, y in points],
            color=colour,
            linestyle="",
            marker="o",
            markersize=size * _POINT,
            markeredgewidth=0,
            transform=self._plain,
        )
        self._lay(drawn)

    def _lay(self, artist: Artist) -> None:
        """On top of what is there already: the library would otherwise put every line above every box."""
        self._laid += 1
        artist.set_zorder(self._laid)
        self._figure.add_artist(artist)

    def png(self) -> bytes:
        """What was drawn, as a PNG that says nothing of how it was made. The sheet is used up."""
        canvas = FigureCanvasAgg(self._figure)
        canvas.draw()  # type: ignore[no-untyped-call]
        size = canvas.get_width_height()
        pixels = bytes(canvas.buffer_rgba())  # type: ignore[no-untyped-call]
        picture = Image.frombytes("RGBA", size, pixels).convert("RGB")
        # The library's parts hold one another: without this six megabytes a picture wait for the collector.
        for artist in list(self._figure.artists):
            artist.remove()
        del canvas.renderer
        out = BytesIO()
        # Packing harder takes longer than drawing does, and Telegram packs pictures anew.
        picture.save(out, format="png", compress_level=1)
        return out.getvalue()


@lru_cache(maxsize=64)
def _font(size: float) -> FontProperties:
    """The font in points; making one takes as long as drawing a short word."""
    return FontProperties(fname=_FONT, size=size)
