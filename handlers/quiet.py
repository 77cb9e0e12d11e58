"""Quiet on request: for how long, and back, with nothing to catch up on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from handlers.crash import eased
from handlers.desk import Desk
from handlers.screens import own, reminders
from journal import command
from pacing.wall import resolve

#: "Until tomorrow" ends when the quiet hours do.
DAYS = {"pause_day": 1, "pause_three": 3, "pause_week": 7}


async def pause(desk: Desk) -> None:
    """For how long?"""
    await desk.show(own.pause(desk.texts))


async def pause_for(desk: Desk, days: int) -> None:
    """Silence until the end of the quiet hours some days ahead."""
    patient, day = desk.visit.patient, desk.visit.today + timedelta(days=days)
    until = resolve(datetime.combine(day, patient.quiet[1]), patient.tz)
    done = await command.pause(desk.visit, until)
    await desk.show(reminders.commanded(desk.texts, done, desk.visit))


async def pause_open(desk: Desk) -> None:
    """Silence until the patient says."""
    await desk.show(reminders.commanded(desk.texts, await command.pause(desk.visit, None), desk.visit))


async def resume(desk: Desk) -> None:
    """Back as it was; who was in a crash is not, by these words."""
    if desk.visit.patient.crash_since is not None and desk.visit.patient.paused_until is None:
        await eased(desk)
        return
    await desk.show(reminders.commanded(desk.texts, await command.resume(desk.visit), desk.visit))


def pauses() -> dict[str, Callable[[Desk], Awaitable[None]]]:
    """The places that pause for some days."""
    return {name: _pause(days) for name, days in DAYS.items()}


def _pause(days: int) -> Callable[[Desk], Awaitable[None]]:
    async def show(desk: Desk) -> None:
        await pause_for(desk, days)

    return show
