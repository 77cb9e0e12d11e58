"""Plan screens: something still to come, the patient's own earlier times, and rest around it."""

from __future__ import annotations

from handlers.callbacks import Ahead
from handlers.screens.base import Button, Screen
from handlers.texts import Texts
from handlers.words import moment, own, short_day
from journal.outcomes import Planned
from journal.visit import Visit


def planned(texts: Texts, outcome: Planned, visit: Visit) -> Screen:
    """When it is, of how many such times worse days followed, and an offer of rest; nothing urges."""
    plan = outcome.plan
    local = plan.at.astimezone(visit.patient.tz)
    when = (
        moment(texts, plan.at, visit.now, visit.patient.tz) if plan.timed else short_day(texts, local.date())
    )
    lines = [texts("plan-heard", what=own(plan.what), when=when), _found(texts, outcome)]
    if not outcome.rests:
        return Screen("\n".join(lines))
    row = tuple(Button(texts(f"plan-{name}"), Ahead(outcome.ask_id, name)) for name in ("rest", "no"))
    return Screen("\n".join([*lines, texts("plan-offer")]), (row,))


def _found(texts: Texts, outcome: Planned) -> str:
    found = outcome.found
    if not found.enough:
        return texts("plan-few", times=found.times)
    return texts("plan-found", times=found.times, worse=found.worse)
