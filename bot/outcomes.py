"""Outcomes: what became of a send is written down, and what the patient's row has to know of it."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.verdict import Fate, Result
from handlers.reach import say_failed
from journal.patient import Patient
from journal.records import Act, Outgoing
from storage.errors import WrongKeyError
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class Outcome:
    """One attempt at a row, over at the aware instant `at`."""

    row: Outgoing
    result: Result
    at: datetime


async def record(unit: UnitOfWork, outcome: Outcome) -> None:
    """Write one outcome down."""
    row, result, at = outcome.row, outcome.result, outcome.at
    match result.fate:
        case Fate.SENT:
            await unit.outgoing.sent(row.id, result.message_id, at)
        case Fate.AGAIN:
            await unit.outgoing.again(row.id, at + timedelta(seconds=result.seconds))
        case Fate.BLOCKED:
            await unit.outgoing.failed(row.id, result.reason)
            await _stop_writing(unit, row.chat_id, at)
        case Fate.UNCERTAIN:
            await unit.outgoing.uncertain(row.id, at)
        case Fate.GONE | Fate.FAILED:
            await unit.outgoing.failed(row.id, result.reason)
            await _regret(unit, row, at)


async def _regret(unit: UnitOfWork, row: Outgoing, at: datetime) -> None:
    """Who asked for a picture or files that could not be made is told so, in one sentence."""
    if row.act in {Act.PICTURE, Act.DOCUMENTS}:
        with suppress(WrongKeyError):
            await say_failed(unit, row.chat_id, at)


async def _stop_writing(unit: UnitOfWork, chat_id: int, at: datetime) -> None:
    """Remember that the patient cannot be reached (F19): their schedules pause until they write again."""
    await unit.lanes.wait(chat_id)
    patient = await _patient(unit, chat_id)
    if patient is not None and patient.blocked_at is None:
        await unit.records(chat_id).save(replace(patient, blocked_at=at))


async def unreachable(unit: UnitOfWork, row: Outgoing) -> bool:
    """Whether the patient is still out of reach; the row is then given up."""
    patient = await _patient(unit, row.chat_id)
    if patient is None or patient.blocked_at is None:
        return False
    await unit.outgoing.failed(row.id, "Blocked")
    return True


async def _patient(unit: UnitOfWork, chat_id: int) -> Patient | None:
    """None also for one whose row does not open: what was sent to others is written down all the same."""
    with suppress(WrongKeyError):
        return await unit.records(chat_id).patient()
    return None
