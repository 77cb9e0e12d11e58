"""Spans: "3 months", "the last 6 weeks", and a whole message that asks for the page for an appointment."""

from __future__ import annotations

import re
from dataclasses import dataclass

_DAYS = {"day": 1.0, "week": 7.0, "month": 30.4, "year": 365.25}
_NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "nine": 9,
    "twelve": 12,
}
_SPAN = re.compile(r"(?:(\d{1,3}|[a-z]+)[ -]?)??(days?|weeks?|months?|years?)", re.ASCII)
_DETAILS = re.compile(r",?\s*(?:and |with )?(?:more |the |all )?details?", re.ASCII)
_READER = r"(?:doctor|doctors|doc|gp|consultant|specialist|nurse|clinic|surgery|appointment)"
_ASKING = (
    r"(?:(?:please |can you |could you |can i |could i )?(?:make|create|do|send|give|get|have|print|prepare)?"
    r"(?: me)?\s*(?:a |the |my )?|i need (?:a |the |my )?)"
)
_PAGE = re.compile(
    rf"{_ASKING}(?:(?:{_READER}'?s? )?report|{_READER}'?s? (?:page|summary)"
    rf"|summary for (?:my |the |a )?{_READER})"
    rf"(?: for (?:my |the |a )?{_READER}(?: appointment)?)?(?P<rest>.*)",
    re.ASCII,
)
_LINK = re.compile(
    r"^[\s,:;-]*(?:(?:for|of|over|about|from|covering|in)\s+)?(?:the\s+)?(?:last|past)?\s*", re.ASCII
)
_END = re.compile(r"(?:\s*please)?[\s.!?]*")
#: Three months, which is what an appointment commonly asks about.
USUAL = 91


@dataclass(frozen=True, slots=True)
class ReportAsked:
    """A page over so many days; with a second page when details are wanted."""

    days: int = USUAL
    details: bool = False


def span_of(words: str) -> int | None:
    """Days of a span as it is said; None for words that say none."""
    found = _SPAN.fullmatch(words.strip().lower())
    if found is None:
        return None
    said = found[1] or "1"
    count = int(said) if said.isdigit() else _NUMBERS.get(said)
    return None if count is None else max(1, round(count * _DAYS[found[2].rstrip("s")]))


def read_rest(words: str) -> ReportAsked | None:
    """What stands behind "report": a span, "with details", both, or nothing."""
    rest = words.strip().lower().rstrip("?!. ")
    rest = _END.sub("", rest) if rest == "please" else rest.removesuffix(" please")
    bare = _DETAILS.sub("", rest)
    span = _LINK.sub("", bare).strip(" ,")
    if not span:
        return ReportAsked(details=bare != rest)
    days = span_of(span)
    return None if days is None else ReportAsked(days, bare != rest)


def read_report(words: str) -> ReportAsked | None:
    """A whole message that asks for the page; None for anything else, however near."""
    flat = " ".join(words.lower().replace("’", "'").split())
    found = _PAGE.fullmatch(flat)
    return read_rest(found["rest"]) if found else None
