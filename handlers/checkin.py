"""Check-in taps: each one saved, and the same message turned into what follows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from telegram import CallbackQuery, Update

from handlers import post
from handlers.callbacks import Answer, Check, Exertion, Rate, symptom_of
from handlers.crash import show_crash
from handlers.desk import Desk, sit
from handlers.notes import with_note
from handlers.screens import checkin as screens
from journal import checkin, crash, due
from journal.checkin import CheckIn
from journal.records import PromptKind
from pacing.checkin import TOPS, Question
from pacing.entries import EXERTIONS
from pacing.levels import SYMPTOM_TOP
from pacing.wall import resolve

LATER = timedelta(minutes=30)
LONGER = timedelta(hours=2)
#: From this hour on a check-in that is asked for is the evening's.
EVENING_FROM = 12


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
        await _each(desk, await checkin.rate_symptom(desk.visit, check, name, tap.level))


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
    act = _ACTS.get(tap.what) if tap else None
    if tap is None or act is None:
        await gone(desk)
    elif check := await _found(desk, tap.prompt):
        await act(desk, check)


async def open_check_in(desk: Desk, kind: PromptKind | None = None) -> None:
    """The check-in of today on request, as a new message; the older copy loses its buttons."""
    check = await checkin.begin(desk.visit, kind or _kind_now(desk))
    check = await checkin.settle(desk.visit, check.prompt.id)
    if check.prompt.message_id:
        await post.remove(desk.visit, check.prompt.message_id)
    await ask(desk, check)


async def ask(desk: Desk, check: CheckIn) -> None:
    """Send a check-in as it stands."""
    screen = screens.check_in(desk.texts, check, desk.visit.today)
    await post.ask(desk.visit, screen, check.prompt.id, desk.visit.now + post.REPLY_LIVES)


async def show(desk: Desk, check: CheckIn) -> None:
    """The prompt as it stands, in place; a note rides on the reply that completes it."""
    screen = screens.check_in(desk.texts, check, desk.visit.today)
    if not check.open:
        screen = await with_note(desk, check, screen)
    await desk.show(screen)


async def refresh(desk: Desk, check: CheckIn) -> None:
    """Bring the prompt's message to what was said in words meanwhile."""
    if check.prompt.message_id:
        screen = screens.check_in(desk.texts, check, desk.visit.today)
        await post.edit(desk.visit, screen, check.prompt.message_id)


async def gone(desk: Desk) -> None:
    """A forged, foreign or outdated button changes nothing."""
    await desk.toast(desk.texts("gone-button"))


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


async def _usual(desk: Desk, check: CheckIn) -> None:
    if checkin.tapped_twice(desk.visit, check, *check.questions):
        await desk.toast("")
    else:
        await show(desk, await checkin.as_usual(desk.visit, check))


async def _anew(desk: Desk, check: CheckIn) -> None:
    """As usual, said while changing an answer: all of it is."""
    await show(desk, await checkin.as_usual(desk.visit, check, anew=True))


async def _crash(desk: Desk, check: CheckIn) -> None:
    begun = await crash.begin(desk.visit, check.prompt)
    await checkin.settle(desk.visit, check.prompt.id)
    await show_crash(desk, begun)


async def _skip(desk: Desk, check: CheckIn) -> None:
    await desk.show(screens.result(desk.texts, await checkin.skip(desk.visit, check), desk.visit.today))


async def _later(desk: Desk, check: CheckIn, wait: timedelta = LATER) -> None:
    row = await due.put_off(desk.visit, check, wait)
    if row is None:
        await _view(desk, check)
    else:
        await _later_screen(desk, check, row.due_at)


async def _later_longer(desk: Desk, check: CheckIn) -> None:
    await _later(desk, check, LONGER)


async def _tomorrow(desk: Desk, check: CheckIn) -> None:
    """When the quiet hours end after this day; the answer still belongs to the day of the prompt."""
    patient = desk.visit.patient
    at = resolve(datetime.combine(desk.visit.today + timedelta(days=1), patient.quiet[1]), patient.tz)
    await _later(desk, check, at - desk.visit.now)


async def _later_screen(desk: Desk, check: CheckIn, at: datetime) -> None:
    visit = desk.visit
    await desk.show(screens.later(desk.texts, check, at, visit.now, visit.patient.tz))


async def _change(desk: Desk, check: CheckIn) -> None:
    """Ask again from the first question; what was answered stays until a tap replaces it."""
    asked = check.questions[0]
    await desk.show(screens.question(desk.texts, check, asked, desk.visit.today))


async def _more(desk: Desk, check: CheckIn) -> None:
    await desk.show(screens.detail(desk.texts, check))


async def _kinds(desk: Desk, check: CheckIn) -> None:
    await desk.show(screens.kinds(desk.texts, check))


async def _each(desk: Desk, check: CheckIn) -> None:
    name = screens.next_unrated(check)
    if name is None:
        await desk.show(screens.result(desk.texts, check, desk.visit.today))
    else:
        await desk.show(screens.each(desk.texts, check, name))


async def _view(desk: Desk, check: CheckIn) -> None:
    await desk.show(screens.result(desk.texts, check, desk.visit.today))


def _kind_now(desk: Desk) -> PromptKind:
    """From the start of the day until noon it is the morning's, for those who have one."""
    patient, now = desk.visit.patient, desk.visit.clock
    begun = now.date() == desk.visit.today
    return PromptKind.MORNING if patient.morning and begun and now.hour < EVENING_FROM else PromptKind.EVENING


def _data(update: Update) -> str:
    query: CallbackQuery | None = update.callback_query
    return (query.data if query else None) or ""


_ACTS: dict[str, Callable[[Desk, CheckIn], Awaitable[None]]] = {
    "usual": _usual,
    "anew": _anew,
    "crash": _crash,
    "skip": _skip,
    "later": _later,
    "hours": _later_longer,
    "tomorrow": _tomorrow,
    "change": _change,
    "more": _more,
    "kinds": _kinds,
    "each": _each,
    "view": _view,
}
