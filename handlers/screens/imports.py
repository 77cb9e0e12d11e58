"""Screens of imports: what a file holds, what was added, why it was not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from babel.dates import format_date
from babel.numbers import format_decimal

from handlers.callbacks import Import
from handlers.screens.base import Button, Screen
from handlers.texts import Texts
from handlers.words import own
from journal.imports_run import ImportRun

#: Numbers of lines that are shown of those that were not understood.
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Preview:
    """What was found in a file, in short; `odd` are numbers of lines that were not understood."""

    form: str
    entries: int
    days: int
    first: date
    last: date
    odd: tuple[int, ...] = ()
    unsure: bool = False
    left_out: tuple[str, ...] = ()


def preview(texts: Texts, found: Preview, number: int) -> Screen:
    """What the file holds, and one question."""
    lines = [
        texts(
            "import-found",
            form=texts(f"import-form-{found.form}"),
            days=_count(texts, "import-days", found.days),
            entries=_count(texts, "import-entries", found.entries),
            first=_day(texts, found.first),
            last=_day(texts, found.last),
        ),
        _odd(texts, found.odd),
        texts("import-left-out", names=own(", ".join(found.left_out)[:80])) if found.left_out else "",
        texts("import-unsure") if found.unsure else "",
        texts("import-ask"),
    ]
    return Screen("\n".join(line for line in lines if line), _rows(texts, found, number))


def _rows(texts: Texts, found: Preview, number: int) -> tuple[tuple[Button, ...], ...]:
    answers = tuple(Button(texts(f"import-{what}"), Import(number, what)) for what in ("add", "no"))
    swap = (Button(texts("import-swap"), Import(number, "swap")),)
    return (answers, swap) if found.unsure else (answers,)


def added(texts: Texts, run: ImportRun, days: int) -> Screen:
    """What is in the diary now, and the way back."""
    if not any(run.counts.values()):
        return Screen(texts("import-nothing-new"))
    entries = _count(texts, "import-entries", run.entries)
    text = texts("import-added", entries=entries, days=_count(texts, "import-days", days))
    return Screen(text, ((Button(texts("undo"), Import(run.id, "undo")),),))


def undone(texts: Texts, entries: int) -> Screen:
    """What an import brought is gone."""
    return Screen(texts("import-undone", entries=_count(texts, "import-entries", entries)))


def refused(texts: Texts, reason: str) -> Screen:
    """One clear sentence."""
    return Screen(texts(f"import-refused-{reason}"))


def _odd(texts: Texts, odd: tuple[int, ...]) -> str:
    if not odd:
        return ""
    numbers = ", ".join(str(at) for at in odd[:SHOWN]) + ("…" if len(odd) > SHOWN else "")
    return texts("import-odd", count=len(odd), total=_number(texts, len(odd)), numbers=numbers)


def _count(texts: Texts, key: str, count: int) -> str:
    return texts(key, count=count, number=_number(texts, count))


def _number(texts: Texts, count: int) -> str:
    """9,113"""
    return str(format_decimal(count, locale=texts.language))


def _day(texts: Texts, day: date) -> str:
    """3 Jan 2025: a file may span years."""
    return str(format_date(day, "d MMM y", locale=texts.language))
