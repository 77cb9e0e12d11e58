"""What a stored update becomes: an Update for the handlers, inside the unit of work that is theirs."""

from typing import Any

from telegram import Update
from telegram.ext import Application

from bot import sound, taps
from bot.clock import Clock
from bot.updates import LONGEST
from bot.worker import Process, Regret, UnreadableUpdateError
from handlers.house import House
from handlers.reach import say_failed, say_failed_in_doubt
from handlers.turn import CURRENT, Turn
from journal.ports import Places
from storage import quick_json
from storage.errors import WrongKeyError
from storage.incoming import Waiting
from storage.unit import UnitOfWork

App = Application[Any, Any, Any, Any, Any, Any]


def processing(
    application: App, clock: Clock, places: Places, zone: str | None, house: House | None = None
) -> Process:
    """The worker's `process`: parses, runs the handlers, and raises what they failed with.

    `house` says what the bot can do and whom it lets in; without one, anybody, and no voice notes.
    """

    async def process(unit: UnitOfWork, row: Waiting) -> None:
        update, tapped = _parsed(row, application)
        turn = Turn(
            unit=unit, now=clock.now(), places=places, zone=zone, tapped=tapped, house=house or House()
        )
        token = CURRENT.set(turn)
        try:
            await application.process_update(update)
        finally:
            CURRENT.reset(token)
        if turn.failure is not None:
            # The library swallows what handlers raise: raised again, so that the unit rolls back.
            raise turn.failure

    return process


def regretting(clock: Clock) -> Regret:
    """The worker's `regret`: one sentence to the patient whose update was set aside."""

    async def regret(unit: UnitOfWork, row: Waiting) -> None:
        if row.patient_id is None:
            return
        try:
            await say_failed(unit, row.patient_id, clock.now())
        except WrongKeyError:  # not even their settings open: said in the language that everybody begins with
            await say_failed_in_doubt(unit, row.patient_id, clock.now())

    return regret


def _parsed(row: Waiting, application: App) -> tuple[Update, int | None]:
    body = row.body
    if len(body) > LONGEST:
        raise UnreadableUpdateError("too long")
    try:
        update, tapped = taps.parsed(quick_json.read(body), application.bot)
        sound.check(update)
    except Exception as error:  # noqa: BLE001 (a stranger's JSON can fail in any way)
        raise UnreadableUpdateError(type(error).__name__) from None
    return update, tapped
