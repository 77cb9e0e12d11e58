"""The week, and the month: the last days beside the patient's own weeks before."""

from __future__ import annotations

from datetime import date, timedelta

from journal.records import Prompt, PromptState
from journal.visit import Visit
from pacing.days import days_of
from pacing.week import BEFORE_DAYS, MONTH_BEFORE, MONTH_DAYS, WEEK_DAYS, Asked, Week, week_of

#: Check-ins that were put before the patient; "not asked" is none of them (PATIENTS.md, rule 3).
ASKED = {
    PromptState.ASKED,
    PromptState.ANSWERED,
    PromptState.SKIPPED,
    PromptState.LATER,
    PromptState.NO_ANSWER,
}


async def week(visit: Visit, last: date | None = None) -> Week:
    """The seven days that end with `last`, today unless said, beside the four weeks before."""
    return await _span(visit, last or visit.today, WEEK_DAYS, BEFORE_DAYS)


async def month(visit: Visit, last: date | None = None) -> Week:
    """The four weeks that end with `last`, today unless said, beside the twelve before."""
    return await _span(visit, last or visit.today, MONTH_DAYS, MONTH_BEFORE)


async def _span(visit: Visit, last: date, length: int, before: int) -> Week:
    first = last - timedelta(days=length - 1)
    entries = await visit.records.entries.between(first - timedelta(days=before), last)
    prompts = await visit.records.prompts.between(first, last)
    return week_of(days_of(entries), _asked(prompts), last, length, before)


def _asked(prompts: list[Prompt]) -> Asked:
    asked = [prompt for prompt in prompts if prompt.state in ASKED]
    answered = [prompt for prompt in asked if prompt.state is PromptState.ANSWERED]
    return Asked(len(answered), len(asked))
