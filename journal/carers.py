"""Carers: somebody whom the patient lets log as an observer; they read nothing of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from journal import care, log
from journal.outcomes import Cared, Logged
from journal.ports import Records
from journal.records import Carer, PromptState
from journal.tickets import Purpose, Ticket, Tickets
from journal.visit import Visit
from language import read
from language.observed import as_own
from language.values import LogAction
from pacing.entries import Source

#: More carers than these are no few people who are trusted (our judgement).
MOST_CARERS = 5

_DAY = timedelta(days=1)
#: Yesterday's question is closed by the same evening that looks at it.
_UNANSWERED = (PromptState.NO_ANSWER, PromptState.ASKED)

RecordsOf = Callable[[int], Records]


class Answer(StrEnum):
    """What became of a carer's ticket."""

    LINKED = "linked"
    OWN = "own"  # a patient cannot care for themself
    USED = "used"
    GONE = "gone"  # the patient is no longer here, or has enough carers


@dataclass(frozen=True, slots=True)
class Observed:
    """What a carer's words became in the patient's log: a batch, or nothing that can be logged."""

    link: Carer
    logged: Logged | None = None
    cared: Cared | None = None


async def invite(visit: Visit, tickets: Tickets) -> str | None:
    """A ticket for one carer; None when there are enough."""
    if len(await visit.records.carers.all()) >= MOST_CARERS:
        return None
    return tickets.issue(Purpose.CARE, visit.patient.id, visit.now)


async def accept(visit: Visit, of: RecordsOf, ticket: Ticket) -> Answer:
    """Link the visitor to the patient who invites; the ticket is used up."""
    if ticket.patient_id == visit.patient.id:
        return Answer.OWN
    theirs = of(ticket.patient_id)
    if await theirs.patient() is None or len(await theirs.carers.all()) >= MOST_CARERS:
        return Answer.GONE
    if not await visit.records.carers.use(ticket.nonce, ticket.expires):
        return Answer.USED
    await theirs.carers.add(visit.patient.id, visit.now)
    return Answer.LINKED


async def links(visit: Visit) -> Sequence[Carer]:
    """For whom the visitor may log."""
    return await visit.records.carers.cares_for()


async def observe(visit: Visit, of: RecordsOf, link: Carer, words: str) -> Observed:
    """Log what a carer saw, marked as theirs; it answers no check-in. Nothing of the log is read to them."""
    theirs = of(link.patient_id)
    patient = await theirs.patient()
    if patient is None:
        return Observed(link)
    cared_for = Visit(theirs, patient, visit.now)
    language = visit.patient.language
    reading, own = (
        read(said, cared_for.clock, patient.tz, None, language) for said in (words, as_own(words, language))
    )
    safety = reading.safety or own.safety
    cared = await care.red_flag(visit, safety) if safety else None
    found = own.log
    if not found.said or found.action not in (LogAction.LOG, LogAction.SAFETY):
        return Observed(link, None, cared)
    return Observed(link, await log.log(cared_for, found.said, found.day_offset, Source.CARER), cared)


async def take_back(visit: Visit, of: RecordsOf, link_id: int, batch_id: int) -> bool:
    """Undo what a carer said; False for the patient's own words, and for who is no carer of theirs."""
    link = next((each for each in await links(visit) if each.id == link_id), None)
    if link is None:
        return False
    theirs = of(link.patient_id)
    batch = await theirs.batches.get(batch_id)
    if batch is None or batch.source is not Source.CARER:
        return False
    entries = await theirs.entries.of_batch(batch_id)
    await theirs.entries.retire([entry.id for entry in entries if entry.id is not None], visit.now)
    return bool(entries)


async def tell(visit: Visit, link_id: int) -> bool:
    """Switch whether a carer hears of silent days; False for a link that is not the patient's."""
    every = await visit.records.carers.all()
    link = next((each for each in every if each.id == link_id), None)
    if link is None or not await visit.records.carers.tell(link_id, not link.told):
        return False
    told = not link.told or any(each.told for each in every if each.id != link_id)
    await visit.change(tells_carers=told)
    return True


async def silent_since_yesterday(visit: Visit) -> Sequence[Carer]:
    """Who is to hear, at this evening's check-in, that a day went without an answer: once a silence."""
    yesterday, before = visit.today - _DAY, visit.today - 2 * _DAY
    prompts = await visit.records.prompts.between(before, yesterday)
    unanswered = {each.day for each in prompts if each.state in _UNANSWERED}
    said = await visit.records.entries.between(yesterday, visit.today)
    if unanswered != {yesterday} or any(entry.source is not Source.CARER for entry in said):
        return ()
    return [link for link in await visit.records.carers.all() if link.told]
