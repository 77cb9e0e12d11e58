"""Counts of a report: levels, amounts, medicines, months; each with the number of days behind it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from statistics import median

from journal.report_values import Amount, Function, Medicine, Month, Remark, Symptom
from pacing.days import Day
from pacing.entries import EXERTIONS, OVERALL, Entry, Kind
from pacing.function import ITEMS, score


def levels_of(values: Iterable[float | None], count: int) -> tuple[int, ...]:
    """Days by the nearest of `count` worded levels; blanks are in none of them."""
    counts = [0] * count
    for value in values:
        if value is not None:
            counts[round(value * (count - 1) / 10)] += 1
    return tuple(counts)


def amount_of(values: Iterable[float | None]) -> Amount | None:
    """The middle and the ends of what was said; None when nothing was."""
    said = [value for value in values if value is not None]
    return Amount(len(said), median(said), min(said), max(said)) if said else None


def exertions_of(days: Sequence[Day]) -> dict[str, Amount]:
    """Minutes a day of each kind of exertion for which minutes were said, in the order of the kinds."""
    found = {}
    for kind in EXERTIONS:
        amount = amount_of(day.minutes.get(kind) for day in days)
        if amount is not None:
            found[kind] = amount
    return found


def symptoms_of(days: Sequence[Day]) -> tuple[Symptom, ...]:
    """Symptoms by name, those rated on most days first; "at their worst" is none of them."""
    values: dict[str, list[float]] = defaultdict(list)
    for day in days:
        for name, value in day.by_symptom.items():
            if name != OVERALL:
                values[name].append(value)
    found = [
        Symptom(name, Amount(len(said), median(said), min(said), max(said))) for name, said in values.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.amount.days, -one.amount.middle, one.name)))


def medicines_of(said: Iterable[Entry]) -> tuple[Medicine, ...]:
    """Medicines as the patient names them, those noted most first; letters' case does not part them."""
    days: dict[str, dict[float, set[date]]] = defaultdict(lambda: defaultdict(set))
    names: dict[str, str] = {}
    doses: dict[str, dict[str, None]] = defaultdict(dict)
    for entry in said:
        if entry.kind is Kind.MEDICINE and entry.name:
            key = entry.name.casefold()
            names.setdefault(key, entry.name)
            days[key][0 if entry.amount == 0 else 1].add(entry.day)
            if entry.text:
                doses[key][entry.text] = None
    found = [
        Medicine(name, tuple(doses[key]), len(days[key][1]), len(days[key][0])) for key, name in names.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.taken - one.not_taken, one.name)))


def function_of(said: Iterable[Entry]) -> Function | None:
    """The newest answer to each question about function, scored."""
    newest: dict[str, Entry] = {}
    for entry in sorted(said, key=lambda one: (one.day, one.at)):
        if entry.kind is Kind.FUNCTION and entry.name in ITEMS and entry.rating is not None:
            newest[entry.name] = entry
    if not newest:
        return None
    scored = score({name: entry.rating.value for name, entry in newest.items() if entry.rating})
    days = [entry.day for entry in newest.values()]
    return Function(scored.answered, scored.whole, scored.groups, min(days), max(days))


def remarks_of(said: Iterable[Entry]) -> tuple[Remark, ...]:
    """The patient's own words, newest first."""
    found = [Remark(entry.day, entry.text) for entry in said if entry.kind is Kind.REMARK and entry.text]
    return tuple(reversed(found))


def months_of(days: Sequence[Day]) -> tuple[Month, ...]:
    """The calendar months, the first and the last perhaps only in part."""
    groups: dict[date, list[Day]] = defaultdict(list)
    for day in days:
        groups[day.date.replace(day=1)].append(day)
    return tuple(_month(first, group) for first, group in groups.items())


def _month(first: date, days: Sequence[Day]) -> Month:
    effort = amount_of(day.effort for day in days)
    symptoms = amount_of(day.symptoms for day in days)
    return Month(
        first,
        sum(day.reported for day in days),
        len(days),
        effort.middle if effort else None,
        symptoms.middle if symptoms else None,
        sum(day.crash is True for day in days),
    )
