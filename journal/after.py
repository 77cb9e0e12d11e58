"""After an event: the open question about it answered in words, "worse"."""

from __future__ import annotations

from dataclasses import replace

from journal import events, log
from journal.outcomes import Logged
from journal.visit import Visit
from language.plans import read_after
from language.values import Said
from pacing.checkin import TOPS, Question
from pacing.entries import Kind, Source
from pacing.levels import Rating


async def answer(visit: Visit, text: str, source: Source) -> Logged | None:
    """What the words answer, if the question about an event is the one that is open."""
    level = read_after(text, visit.patient.language) if visit.patient.events else None
    check = await log.open_check(visit) if level is not None else None
    if level is None or check is None or check.event is None or check.open[:1] != (Question.EVENT,):
        return None
    about, day = check.event, check.prompt.day
    said = Said(
        Kind.EVENT,
        about.sort,
        Rating(level, TOPS[Question.EVENT]),
        float((day - about.day).days),
        about.what,
    )
    logged = await log.log(visit, [said], source=source)
    await events.told(visit, about, day, level)
    return replace(logged, event=None)
