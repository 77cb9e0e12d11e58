"""The report for a doctor's appointment: what was logged in some months, counted; nothing is filled in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from journal.records import Prompt, PromptKind, PromptState
from journal.report_counts import (
    amount_of,
    exertions_of,
    function_of,
    levels_of,
    medicines_of,
    months_of,
    remarks_of,
    symptoms_of,
)
from journal.report_values import Before, CrashSpan, Kept, Report
from journal.visit import Visit
from pacing.crash import MERGE_DAYS
from pacing.days import USUAL_DAYS, Day, days_of
from pacing.entries import Entry, Kind, Source
from pacing.levels import SPOKEN_TOP

#: What came before a crash: as many days as PEM commonly needs (CDC: 12-48 h; 11 % always later than 24 h).
BEFORE_DAYS = 3
SHORTEST, USUAL_SPAN, LONGEST = 7, 91, 731
_DAY = timedelta(days=1)
#: Check-ins of the day; a question about an event is none.
_CHECKS = {PromptKind.EVENING, PromptKind.MORNING, PromptKind.GENTLE}


async def report(visit: Visit, days: int = USUAL_SPAN) -> Report:
    """The days up to today, at most two years of them."""
    span = max(SHORTEST, min(days, LONGEST))
    last = visit.today
    first = last - (span - 1) * _DAY
    entries = await visit.records.entries.between(first - timedelta(days=USUAL_DAYS), last)
    prompts = await visit.records.prompts.between(first, last)
    return report_of(entries, prompts, first, last)


def report_of(entries: Sequence[Entry], prompts: Sequence[Prompt], first: date, last: date) -> Report:
    """The report of the days from `first` to `last`; entries before them only say what is usual."""
    by_date = {day.date: day for day in days_of(entries)}
    whole = [by_date.get(first + step * _DAY) or Day(first + step * _DAY) for step in _steps(first, last)]
    said = [entry for entry in entries if first <= entry.day <= last]
    return Report(
        first,
        last,
        _kept(whole, prompts),
        efforts=tuple(day.effort for day in whole),
        worst=tuple(day.symptoms for day in whole),
        crashes=tuple(day.crash for day in whole),
        spans=tuple(_spans(whole, said)),
        loads=levels_of([day.effort for day in whole if day.effort_top != SPOKEN_TOP], 5),
        levels=levels_of([day.symptoms for day in whole if day.symptom_top != SPOKEN_TOP], 4),
        effort_numbers=amount_of(day.effort for day in whole if day.effort_top == SPOKEN_TOP),
        worst_numbers=amount_of(day.symptoms for day in whole if day.symptom_top == SPOKEN_TOP),
        symptoms=symptoms_of(whole),
        exertions=exertions_of(whole),
        hours=amount_of(day.hours for day in whole),
        sleep=levels_of([day.sleep for day in whole], 4),
        medicines=medicines_of(said),
        function=function_of(said),
        remarks=remarks_of(said),
        months=months_of(whole),
        ill_days=sum(day.illness for day in whole),
        imported=sum(entry.source is Source.IMPORT for entry in said),
        by_carer=sum(entry.source is Source.CARER for entry in said),
    )


def _steps(first: date, last: date) -> range:
    return range((last - first).days + 1)


def _kept(days: Sequence[Day], prompts: Iterable[Prompt]) -> Kept:
    states = [prompt.state for prompt in prompts if prompt.kind in _CHECKS]
    return Kept(
        len(days),
        sum(day.reported for day in days),
        len(states) - states.count(PromptState.NOT_ASKED),
        states.count(PromptState.ANSWERED),
        states.count(PromptState.SKIPPED),
        sum(states.count(one) for one in (PromptState.ASKED, PromptState.LATER, PromptState.NO_ANSWER)),
        states.count(PromptState.NOT_ASKED),
    )


def _spans(days: Sequence[Day], said: Sequence[Entry]) -> Iterable[CrashSpan]:
    """Crash days up to three days apart are one crash (PACING.md 7.3); only what was said is one."""
    crashed = [day.date for day in days if day.crash]
    groups: list[list[date]] = []
    for day in crashed:
        if groups and (day - groups[-1][-1]).days <= MERGE_DAYS:
            groups[-1].append(day)
        else:
            groups.append([day])
    by_date = {day.date: day for day in days}
    for group in groups:
        before = tuple(_before(by_date, said, group[0] - back * _DAY) for back in range(BEFORE_DAYS, 0, -1))
        yield CrashSpan(group[0], group[-1], len(group), before)


def _before(by_date: dict[date, Day], said: Sequence[Entry], on: date) -> Before:
    day = by_date.get(on, Day(on))
    of_day = [entry for entry in said if entry.day == on and entry.kind is Kind.EXERTION]
    things = [entry.word or entry.text for entry in of_day if entry.text]
    return Before(on, day.effort, day.effort_top, tuple(dict.fromkeys(things)))
