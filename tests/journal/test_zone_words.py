"""Words that name a clock by themselves, and how words are compared."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.zone_words import PARTS, WORDS, fold, of_words


@pytest.mark.parametrize(
    ("words", "folded"),
    [
        ("  São  PAULO ", "sao paulo"),
        ("St. John's", "st johns"),
        ("America/New_York", "america new york"),
        ("Köln-Deutz", "koln deutz"),
        ("!?", ""),
        ("㎐ ﬁ ß İ", "hz fi ss i"),
    ],
)
def test_words_are_compared_without_case_accents_and_signs(words: str, folded: str) -> None:
    assert fold(words) == folded


@settings(deadline=None)
@given(st.text(max_size=30))
def test_folding_twice_changes_nothing_more(words: str) -> None:
    assert fold(fold(words)) == fold(words)


def test_every_word_of_the_tables_names_zones_that_exist() -> None:
    names = " ".join([*WORDS.values(), *PARTS.values()]).split()
    assert set(names) <= available_timezones()
    assert all(fold(word) == word for word in WORDS)


@given(st.integers(-12, 14))
def test_an_offset_becomes_the_zone_that_keeps_it(hours: int) -> None:
    (zone,) = of_words(f"UTC{hours:+d}")
    assert datetime(2026, 7, 1, tzinfo=ZoneInfo(zone)).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize("words", ["UTC+15", "UTC-13", "UTC+5:10", "utc+x", "Berlin", "Cuba", "", "5"])
def test_what_names_no_clock_by_itself_finds_nothing(words: str) -> None:
    assert of_words(words) == ()


@pytest.mark.parametrize("words", ["Europe/Berlin", "europe berlin", "EUROPE/BERLIN"])
def test_a_zone_name_is_taken_however_it_is_written(words: str) -> None:
    assert of_words(words) == ("Europe/Berlin",)
