"""What was found in a file that is to be taken in, and the reasons why a file is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from pacing.entries import Entry


class Form(StrEnum):
    """Whose file it is."""

    OWN = "own"
    VISIBLE = "visible"
    BEARABLE = "bearable"
    PLAIN = "plain"


class Refusal(StrEnum):
    """Why a file is not read. Each has one sentence in the patient's language."""

    PACKED = "packed"  # zip, gzip, Excel
    BINARY = "binary"  # no text at all: a picture, a PDF
    EMPTY = "empty"  # nothing in it, or headings alone
    UNKNOWN = "unknown"  # text of no form that is known
    NEWER = "newer"  # an export of a newer version
    LONG = "long"  # more lines than any diary has
    BROKEN = "broken"  # begins as a known form and cannot be read to its end


class ImportRefusedError(Exception):
    """The file is refused as a whole; says nothing of what it holds."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


class OddLineError(ValueError):
    """One line that is not understood; the others are."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds. `odd` are numbers of lines that were not understood, from 1, headings included.

    `records` are the rows of an own export, for which `entries` is empty and `count` says how many there
    are. `unsure` means that days and months could be the other way round in every date. `left_out` are
    headings of columns that nothing is made of.
    """

    form: Form
    count: int
    days: int
    first: date | None
    last: date | None
    entries: tuple[Entry, ...] = ()
    odd: tuple[int, ...] = ()
    unsure: bool = False
    left_out: tuple[str, ...] = ()
    records: Mapping[str, Any] | None = None
