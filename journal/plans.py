"""Plans: something still to come, beside the patient's own earlier times, and rest set around it."""

from __future__ import annotations

from datetime import datetime, timedelta

from journal import remind
from journal.outcomes import Planned, Reminded
from journal.records import AskKind
from journal.visit import Visit
from language.plans import Plan, read_plan
from pacing.days import days_of
from pacing.precedents import LOOK_BACK, precedents

#: Rest is offered an hour before what is to come, and at its end (our judgement).
BEFORE = timedelta(hours=1)
#: What is nearer than this has no hour left to rest in before it.
SOON = timedelta(minutes=10)


def plan_of(visit: Visit, text: str) -> Plan | None:
    """The plan that a message tells."""
    return read_plan(text, visit.clock, visit.patient.tz, visit.patient.language)


async def check(visit: Visit, plan: Plan) -> Planned:
    """What the patient's own log says of such plans, with the offer of rest around it."""
    entries = await visit.records.entries.between(visit.today - LOOK_BACK, visit.today)
    found = precedents(entries, days_of(entries), plan.sort, visit.today)
    payload = {
        "at": plan.at.isoformat(),
        "minutes": plan.minutes,
        "what": plan.what,
    }
    ask = await visit.records.asks.open(AskKind.PLAN, payload, visit.now)
    return Planned(ask.id, plan, found, bool(_rests(visit, plan.at, plan.minutes)) and plan.timed)


async def rest(visit: Visit, ask_id: int, before: str, after: str) -> list[Reminded] | None:
    """Set reminders to rest, in the words given; None for a closed or another patient's question."""
    ask = await visit.records.asks.get(ask_id)
    if ask is None or ask.closed or ask.kind is not AskKind.PLAN:
        return None
    await visit.records.asks.close(ask_id)
    at = datetime.fromisoformat(ask.payload["at"])
    reminded: list[Reminded] = []
    for ahead, instant in _rests(visit, at, ask.payload["minutes"]):
        reminded += await remind.set_once(visit, before if ahead else after, [instant])
    return reminded


async def what_of(visit: Visit, ask_id: int) -> str:
    """The patient's own word for a plan; empty when the question is not theirs."""
    ask = await visit.records.asks.get(ask_id)
    return str(ask.payload["what"]) if ask and ask.kind is AskKind.PLAN else ""


async def leave(visit: Visit, ask_id: int) -> bool:
    """No rest is wanted; whether the question was theirs and open."""
    ask = await visit.records.asks.get(ask_id)
    if ask is None or ask.closed or ask.kind is not AskKind.PLAN:
        return False
    await visit.records.asks.close(ask_id)
    return True


def _rests(visit: Visit, at: datetime, minutes: float | None) -> list[tuple[bool, datetime]]:
    """The instants still ahead: (before it, instant). Without a length nobody knows when it ends."""
    ahead = [(True, at - BEFORE)] if at - BEFORE >= visit.now + SOON else []
    ends = at + timedelta(minutes=minutes) if minutes else None
    return [*ahead, *([(False, ends)] if ends and ends > visit.now else [])]
