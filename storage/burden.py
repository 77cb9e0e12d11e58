"""Burden: how much one patient was asked for since an instant, counted from what is kept anyway."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, func, select

from journal.records import FiringState, PromptState
from pacing.burden import Burden
from pacing.entries import Source
from storage.session import Session
from storage.tables import batch, entry, firing, prompt

_NOT_PUT = (PromptState.NOT_ASKED,)
_TAPPED = (FiringState.DONE, FiringState.SKIPPED, FiringState.LATER)
_COUNT = func.count()
_PROMPTS = select(_COUNT).where(
    prompt.c.patient_id == bindparam("patient"),
    prompt.c.at >= bindparam("since"),
    prompt.c.state.not_in(_NOT_PUT),
)
_TAPS = select(_COUNT).where(
    entry.c.patient_id == bindparam("patient"),
    entry.c.at >= bindparam("since"),
    entry.c.source == Source.TAP,
)
_FIRED = select(_COUNT).where(
    firing.c.patient_id == bindparam("patient"),
    firing.c.at >= bindparam("since"),
    firing.c.state.in_(_TAPPED),
)
_WORDS = select(func.coalesce(func.sum(batch.c.words), 0)).where(
    batch.c.patient_id == bindparam("patient"), batch.c.at >= bindparam("since")
)


async def burden(session: Session, patient_id: int, since: datetime) -> Burden:
    """Check-ins put before the patient, taps that answered something, words that became something."""
    values = {"patient": patient_id, "since": since}
    found = [await session.row(statement, values) for statement in (_PROMPTS, _TAPS, _FIRED, _WORDS)]
    prompts, taps, fired, words = (int(row[0]) if row else 0 for row in found)
    return Burden(prompts, taps + fired, words)
