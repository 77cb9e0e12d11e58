"""A page of a report as it is to be laid out: headings, lines and the strip of days, all words chosen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with its lines."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """One column a day: effort and worst symptoms on 0-10, crash; None where nothing was said.

    `marks` are places of the first days of months, with their names.
    """

    efforts: tuple[float | None, ...]
    worst: tuple[float | None, ...]
    crashes: tuple[bool | None, ...]
    marks: tuple[tuple[int, str], ...]
    effort_word: str
    worst_word: str
    crash_word: str
    blank_word: str


@dataclass(frozen=True, slots=True)
class Page:
    """A whole report: one page, and `details` for a second one when they are wanted."""

    title: str
    subtitle: str
    lead: str
    strip: Strip
    blocks: tuple[Block, ...]
    foot: str
    day: date
    details: tuple[Block, ...] = ()
    details_title: str = ""
    alt: str = ""
    language: str = "en"
