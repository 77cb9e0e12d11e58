"""Burden: what this product asked of the patient, and the offer to leave out what tells nothing."""

from __future__ import annotations

from datetime import timedelta

from journal import plan
from journal.checkin import QUESTIONS
from journal.records import PromptKind
from journal.visit import Visit
from pacing import burden
from pacing.burden import Burden, Unchanging
from pacing.checkin import Question

WEEK = timedelta(days=7)


async def of_week(visit: Visit) -> Burden:
    """Check-ins, taps and words of the last seven days."""
    return await visit.records.burden(visit.now - WEEK)


async def offer(visit: Visit) -> Unchanging | None:
    """A question to leave out, offered at most once a month; the offer is remembered."""
    if not burden.may_offer(visit.patient.burden_offered, visit.today):
        return None
    first = visit.today - timedelta(days=burden.WINDOW_DAYS)
    entries = await visit.records.entries.between(first, visit.today)
    found = burden.unchanging(entries, visit.patient.dropped, visit.today)
    if found is not None:
        await visit.change(burden_offered=visit.today)
    return found


async def drop(visit: Visit, name: str) -> bool:
    """Leave a question out; a check-in with none left is not sent any more. False for one that stays."""
    if name not in burden.DROPPABLE:
        return False
    await visit.change(dropped=(*(each for each in visit.patient.dropped if each != name), name))
    morning = set(QUESTIONS[PromptKind.MORNING])
    if morning <= {Question(each) for each in visit.patient.dropped} and visit.patient.morning:
        await visit.change(morning=None)
        await plan.replan_check_ins(visit)
    return True


async def ask_again(visit: Visit) -> None:
    """Ask everything again."""
    await visit.change(dropped=())
