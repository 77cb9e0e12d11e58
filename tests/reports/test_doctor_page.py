"""The PDF: one page whatever is on it, a second one when asked, the same file for the same page."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from journal.report_page import Block, Page, Strip
from reports.doctor_page import pdf
from reports.strip_chart import _runs

STRIP = Strip(
    (5.0, None, 0.0),
    (3.3, None, 10.0),
    (None, None, True),
    ((1, "Nov"),),
    "Effort",
    "Worst",
    "crash",
    "blank",
)
PAGE = Page("Title", "a month", "lead", STRIP, (Block("One", ("line",)),), "foot", date(2026, 11, 22))
LONG = tuple(Block(f"Heading {at}", ("many words in a line " * 8,) * 9) for at in range(7))


def pages(data: bytes) -> int:
    """How many pages the file has."""
    return len(re.findall(rb"/Type /Page\b", data))


def test_a_page_is_one_page() -> None:
    data = pdf(PAGE)
    assert data.startswith(b"%PDF-")
    assert pages(data) == 1


def test_details_are_a_second_page() -> None:
    assert pages(pdf(replace(PAGE, details=(Block("More", ("line",)),)))) == 2


def test_more_than_a_page_holds_is_cut_and_not_spilled() -> None:
    assert pages(pdf(replace(PAGE, blocks=LONG))) == 1


def test_the_same_page_is_the_same_file() -> None:
    assert pdf(PAGE) == pdf(PAGE)


@pytest.mark.parametrize("words", ["💊 naps 😴", "\u2068שלום\u2069", "\x00\ud83d", "w" * 300, "日本語"])
def test_whatever_a_patient_writes_can_be_printed(words: str) -> None:
    assert pages(pdf(replace(PAGE, blocks=(Block("Words", (words,)),)))) == 1


@pytest.mark.parametrize("days", [1, 7, 91, 731])
def test_a_strip_of_any_length_fits(days: int) -> None:
    strip = replace(STRIP, efforts=(5.0,) * days, worst=(None,) * days, crashes=(True,) * days)
    assert pages(pdf(replace(PAGE, strip=strip))) == 1


def test_the_library_is_loaded_by_the_first_page() -> None:
    script = "import sys, reports.doctor_page; assert 'fpdf' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_a_block_that_fits_no_column_runs_on_in_the_next() -> None:
    block = Block("Long", tuple(f"line {at}" for at in range(70)))
    assert pages(pdf(replace(PAGE, blocks=(block,)))) == 1


def test_crash_days_in_a_row_are_one_frame() -> None:
    assert list(_runs((None, True, True, False, True))) == [(1, 2), (4, 1)]
