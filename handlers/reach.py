"""Reach: blocked and unblocked, groups, and what cannot be read."""

from __future__ import annotations

from datetime import datetime

from telegram import ChatMember, Update

from handlers import post
from handlers.desk import sit
from handlers.screens.base import Screen
from handlers.texts import texts_for
from journal import plan
from journal.patient import Patient
from journal.ports import Records, Unit
from journal.visit import Visit


async def on_member(update: Update, _: object) -> None:
    """The patient blocked the bot, or let it in again: silence at once, and no backlog on return."""
    desk = await sit(update)
    change = update.my_chat_member
    if change is None or desk.new:
        return  # who was erased, or never wrote, stays unknown
    if change.new_chat_member.status in (ChatMember.BANNED, ChatMember.LEFT):
        await desk.visit.change(blocked_at=desk.visit.now)
    else:
        await plan.replan(desk.visit)


async def on_other(update: Update, _: object) -> None:
    """A picture, a sticker, a film: one clear sentence."""
    desk = await sit(update)
    await desk.say(Screen(desk.texts("not-text")))


async def on_unknown_command(update: Update, _: object) -> None:
    """A command that does not exist."""
    desk = await sit(update)
    await desk.say(Screen(desk.texts("unknown-command")))


async def say_failed(unit: Unit, patient_id: int, now: datetime) -> None:
    """One sentence to a patient whose message could not be worked on; nothing to a stranger."""
    records = unit.records(patient_id)
    patient = await records.patient()
    if patient is not None:
        await _say_failed(records, patient, now)


async def say_failed_in_doubt(unit: Unit, patient_id: int, now: datetime) -> None:
    """The same to a patient whose settings cannot be read."""
    await _say_failed(unit.records(patient_id), Patient(patient_id, now), now)


async def _say_failed(records: Records, patient: Patient, now: datetime) -> None:
    screen = Screen(texts_for(patient.language)("failed"))
    await post.reply(Visit(records, patient, now), screen)
