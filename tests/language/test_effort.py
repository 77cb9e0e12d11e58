"""Hostile text costs no more than its length: counted in calls, not in time, as a machine may be busy."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from language import read
from tests.language.clock import LONDON, NOW

MOST_CALLS = 300_000  # about 20 ms of a slow processor
HOSTILE = (
    "9",
    "9:",
    "1/",
    "pain",
    "every",
    "slept",
    "for 2 hours",
    "at 9 and",
    "next week on",
    "not",
    "between 5 and",
    "qwrtpzz",
    "tommorrwo",
    "\x00",
    "\ud800",
    "😵‍💫",
    "remind me at 9 every other monday except 2 pills until pain 6/10 no slept 5h",
)


def calls(text: str) -> int:
    """How many functions reading a text calls, those of the interpreter included."""
    counted = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal counted
        del frame, arg
        counted += event in ("call", "c_call")

    read("warm up 9", NOW, LONDON)
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read(text, NOW, LONDON)
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("glue", ["", " "])
def test_the_longest_message_of_anything_is_read_with_bounded_effort(piece: str, glue: str) -> None:
    assert calls(((piece + glue) * 4096)[:4096]) < MOST_CALLS


@pytest.mark.parametrize("piece", HOSTILE)
def test_as_many_words_as_the_grammar_reads_are_read_with_bounded_effort(piece: str) -> None:
    assert calls(" ".join((piece.split() * 128)[:128])) < MOST_CALLS


@pytest.mark.parametrize("piece", HOSTILE)
def test_twice_the_words_cost_about_twice_the_effort(piece: str) -> None:
    words = piece.split() * 128
    assert calls(" ".join(words[:120])) < 3 * calls(" ".join(words[:60])) + 2_000
