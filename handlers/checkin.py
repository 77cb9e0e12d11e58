"""Check-in taps: each one saved, and the same message turned into what follows."""

from __future__ import annotations

from telegram import CallbackQuery, Update

from handlers.callbacks import Answer, Check, Exertion, Rate, symptom_of
from handlers.desk import Desk, sit
from handlers.prompts import gone, show
from handlers.screens import checkin as screens
from handlers.ways import WAYS, each
from journal import checkin
from journal.checkin import CheckIn
from pacing.checkin import TOPS, Question
from pacing.entries import EXERTIONS
from pacing.levels import SYMPTOM_TOP


async def on_answer(update: Update, _: object) -> None:
    """A level of a question."""
    desk = await sit(update)
    tap = Answer.unpack(_data(update))
    question = next((each for each in Question if tap and each.value == tap.question), None)
    if tap is None or question is None or not 0 <= tap.level <= TOPS[question]:
        await gone(desk)
    elif check := await _found(desk, tap.prompt, question):
        if checkin.tapped_twice(desk.visit, check, question, level=tap.level):
            await desk.toast("")
            return
        again = question not in check.open
        check = await checkin.answer(desk.visit, check, question, tap.level)
        following = _after(check, question) if again else None
        if following is None:
            await show(desk, check)
        else:
            await desk.show(screens.question(desk.texts, check, following, desk.visit.today))


async def on_rate(update: Update, _: object) -> None:
    """A level of one followed symptom; the next one comes by itself."""
    desk = await sit(update)
    tap = Rate.unpack(_data(update))
    name = symptom_of(tap.key, desk.visit.patient.symptoms) if tap else None
    if tap is None or name is None or not 0 <= tap.level <= SYMPTOM_TOP:
        await gone(desk)
    elif check := await _found(desk, tap.prompt):
        await each(desk, await checkin.rate_symptom(desk.visit, check, name, tap.level))


async def on_exertion(update: Update, _: object) -> None:
    """A kind of exertion, put on or taken off."""
    desk = await sit(update)
    tap = Exertion.unpack(_data(update))
    if tap is None or tap.kind not in EXERTIONS:
        await gone(desk)
    elif check := await _found(desk, tap.prompt):
        check = await checkin.toggle_exertion(desk.visit, check, tap.kind)
        await desk.show(screens.kinds(desk.texts, check))


async def on_check(update: Update, _: object) -> None:
    """Everything else that a prompt offers."""
    desk = await sit(update)
    tap = Check.unpack(_data(update))
    act = WAYS.get(tap.what) if tap else None
    if tap is None or act is None:
        await gone(desk)
    elif check := await _found(desk, tap.prompt):
        await act(desk, check)


async def _found(desk: Desk, prompt_id: int, question: Question | None = None) -> CheckIn | None:
    """The check-in of a tap, if it is theirs and asks such a question."""
    check = await checkin.find(desk.visit, prompt_id)
    if check is None or (question is not None and question not in check.questions):
        await gone(desk)
        return None
    return check


def _after(check: CheckIn, question: Question) -> Question | None:
    """What follows an answer that was changed: the next question, so that each of them can be."""
    following = check.questions[check.questions.index(question) + 1 :]
    return following[0] if following else None


def _data(update: Update) -> str:
    query: CallbackQuery | None = update.callback_query
    return (query.data if query else None) or ""
