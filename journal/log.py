"""Log what was said: statements become entries of a day, and answer the check-in that is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from journal import checkin, crash, events
from journal.batch import of_now
from journal.checkin import CheckIn
from journal.outcomes import Logged
from journal.records import PromptState
from journal.visit import Visit
from language.called import called
from language.values import Known, Said
from pacing.checkin import TOPS, Question, answers
from pacing.entries import OVERALL, Entry, Kind, Source

#: A prompt still takes a short answer this many days after its own; older ones are changed by their buttons.
OPEN_DAYS = 1
#: "Same" looks for the last level within these days.
MEMORY_DAYS = 14


async def open_check(visit: Visit) -> CheckIn | None:
    """The newest check-in that still waits for an answer."""
    prompt = await visit.records.prompts.newest_asked()
    if prompt is None or (visit.today - prompt.day).days > OPEN_DAYS:
        return None
    check = await checkin.view(visit, prompt)
    return check if check.open else None


async def known(visit: Visit) -> Known:
    """What the reader may know of this patient."""
    check = await open_check(visit)
    asked = tuple(question for question in check.open[:1] if question is not Question.EVENT) if check else ()
    recent = await visit.entries_since(visit.today - timedelta(days=MEMORY_DAYS))
    reminders = await visit.records.reminders.active()
    return Known(
        asked=tuple(question.value for question in asked),
        asked_tops={question.value: TOPS[question] for question in asked},
        last={_name(entry): entry.rating for entry in recent if entry.rating is not None},
        followed=visit.patient.symptoms,
        shown=True,  # the firing is looked for when the order is carried out
        labels=tuple(row.task for row in reminders),
        words=visit.patient.words,
    )


def _name(entry: Entry) -> str:
    """As the reader knows it: the quality of sleep goes by its question's name."""
    return Question.SLEEP.value if entry.kind is Kind.SLEEP else entry.name or entry.kind.value


async def log(
    visit: Visit,
    said: Sequence[Said],
    day_offset: int = 0,
    source: Source = Source.TEXT,
) -> Logged:
    """Keep what was said as one batch. Nothing that was not said is added."""
    batch = await of_now(visit, source)
    check = None if source is Source.CARER else await open_check(visit)  # an observer answers for nobody
    day = visit.today + timedelta(days=day_offset)
    waiting = None if day_offset else check
    entries = [_entry(visit, statement, day, source, batch.id, waiting) for statement in said]
    await visit.records.entries.add(entries)
    crashed = any(e.kind is Kind.CRASH and e.amount == 1 and e.day == visit.today for e in entries)
    if crashed:
        await crash.enter(visit)
    followed = await events.follow(visit, said, entries)
    refreshed = await refresh(visit, check) if check else None
    return Logged(batch.id, tuple(entries), entries[0].day, refreshed, crashed=crashed, event=followed)


async def refresh(visit: Visit, check: CheckIn) -> CheckIn | None:
    """The check-in after something was logged; None when that changed nothing in it."""
    now = await checkin.view(visit, check.prompt)
    if now.open == check.open:
        return None
    return await checkin.settle(visit, check.prompt.id)


async def keep_remark(visit: Visit, words: str) -> Logged:
    """Keep free words as they are."""
    return await log(visit, [Said(Kind.REMARK, text=words)])


def _entry(
    visit: Visit, said: Said, day: date, source: Source, batch_id: int, check: CheckIn | None
) -> Entry:
    """An entry of what was said; a short answer belongs to the day of the prompt it answers."""
    entry = Entry(
        day,
        visit.now,
        said.kind,
        said.name,
        said.rating,
        said.amount,
        said.text,
        source,
        said.usual,
        batch=batch_id,
        word=called(said, visit.patient.language),
    )
    if check is None or not _answers_open(entry, check):
        return entry
    return _credited(entry, check)


def _answers_open(entry: Entry, check: CheckIn) -> bool:
    question = answers(entry)
    if question is Question.OVERALL and entry.name != OVERALL:
        return check.prompt.state is PromptState.ASKED and entry.day == check.prompt.day
    return question in check.open[:1]


def _credited(entry: Entry, check: CheckIn) -> Entry:
    return replace(entry, day=check.prompt.day, prompt=check.prompt.id)
