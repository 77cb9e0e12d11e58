"""Care in words: where to find people, by place; numbers live in the texts with the date of their review."""

from __future__ import annotations

from handlers.screens.base import Screen
from handlers.texts import Texts
from journal.care import place_of
from journal.outcomes import Cared


def flag(texts: Texts, outcome: Cared, zone: str) -> Screen:
    """The answer to a red flag."""
    return Screen(texts(f"flag-{outcome.safety.value}-{place_of(zone).value}"))


def support(texts: Texts, zone: str) -> Screen:
    """People who can help, at any time, without any detection."""
    return Screen(texts(f"support-{place_of(zone).value}"))
