"""Spans: "3 months", "the last 6 weeks", and a whole message that asks for the page for an appointment."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from language.folders import FIRST, language_of, module_of, phrases

#: Three months, which is what an appointment commonly asks about.
USUAL = 91
_SPAN = re.compile(r"(?:(\d{1,3}|[^\W\d_]+)[ -]?)??([^\W\d_]+)")


@dataclass(frozen=True, slots=True)
class ReportAsked:
    """A page over so many days; with a second page when details are wanted."""

    days: int = USUAL
    details: bool = False


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Asking:
    """A language's units in days, its counts, and its patterns for asking."""

    units: Mapping[str, float]
    counts: Mapping[str, int]
    page: re.Pattern[str]
    details: re.Pattern[str]
    link: re.Pattern[str]
    please: str


@lru_cache(maxsize=8)
def asking(language: str = FIRST) -> Asking:
    """The words of a language, the first one's where its folder has no module for them."""
    told = module_of(language_of(language), "spans")
    return Asking(
        {word: days for days, row in told.UNITS.items() for word in phrases(row)},
        {word: count for count, row in told.COUNTS.items() for word in phrases(row)},
        re.compile(told.PAGE, re.ASCII),
        re.compile(told.DETAILS, re.ASCII),
        re.compile(told.LINK, re.ASCII),
        told.PLEASE,
    )


def span_of(words: str, language: str = FIRST) -> int | None:
    """Days of a span as it is said; None for words that say none."""
    known = asking(language)
    said = words.strip().lower()
    if said in known.units:
        return max(1, round(known.units[said]))
    found = _SPAN.fullmatch(said)
    if found is None or found[1] is None or found[2] not in known.units:
        return None
    count = int(found[1]) if found[1].isdigit() else known.counts.get(found[1])
    return None if count is None else max(1, round(count * known.units[found[2]]))


def read_rest(words: str, language: str = FIRST) -> ReportAsked | None:
    """What stands behind "report": a span, "with details", both, or nothing."""
    known = asking(language)
    rest = words.strip().lower().rstrip("?!. ")
    rest = "" if rest == known.please else rest.removesuffix(f" {known.please}")
    bare = known.details.sub("", rest)
    span = known.link.sub("", bare).strip(" ,")
    if not span:
        return ReportAsked(details=bare != rest)
    days = span_of(span, language)
    return None if days is None else ReportAsked(days, bare != rest)


def read_report(words: str, language: str = FIRST) -> ReportAsked | None:
    """A whole message that asks for the page; None for anything else, however near."""
    flat = " ".join(words.lower().replace("’", "'").split())
    found = asking(language).page.fullmatch(flat)
    return read_rest(found["rest"], language) if found else None
