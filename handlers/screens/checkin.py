"""Check-in screens: one question at a time in one message, each a whole answer by its first row."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.callbacks import Answer, Check, Exertion, Rate, key_of
from handlers.screens.base import Button, Screen, rows_of
from handlers.texts import Texts
from handlers.words import line, moment, short_day, symptom, weekday
from journal.checkin import CheckIn
from journal.records import PromptKind, PromptState
from pacing.checkin import TOPS, Question, answers
from pacing.entries import EXERTIONS, Entry, Kind
from pacing.levels import SYMPTOM_TOP

#: How many level buttons share a row, so that no label is cut on a narrow phone.
WIDTHS = {Question.EFFORT: 3, Question.OVERALL: 4, Question.SLEEP: 4, Question.ENERGY: 4, Question.EVENT: 3}
#: After this many days the weekday's name alone would be mistaken for this week's.
NAME_DAYS = 6


def check_in(texts: Texts, check: CheckIn, today: date) -> Screen:
    """What the prompt shows now: its open question, or its result."""
    if check.prompt.state is PromptState.SKIPPED:
        return result(texts, check, today)
    if not check.open:
        return result(texts, check, today)
    if check.prompt.kind is PromptKind.GENTLE:
        return Screen(texts("ask-gentle"), (_levels(texts, check, Question.OVERALL),))
    return question(texts, check, check.open[0], today)


def question(texts: Texts, check: CheckIn, asked: Question, today: date) -> Screen:
    """One question; the first of a check-in offers "about as usual" for all of it."""
    rows = rows_of(_levels(texts, check, asked), WIDTHS[asked])
    if asked is check.questions[0] and asked is not Question.EVENT:  # "same" is a whole answer there
        usual = "usual" if asked in check.open else "anew"
        rows = ((Button(texts("as-usual"), Check(check.prompt.id, usual)),), *rows)
    done = (Button(texts("done"), Check(check.prompt.id, "view")),)
    leave = _leave(texts, check) if check.open else done
    return Screen(_asks(texts, check, asked, today), (*rows, leave))


def _asks(texts: Texts, check: CheckIn, asked: Question, today: date) -> str:
    if asked is Question.EVENT and check.event is not None:
        named = weekday(texts, check.event.day)
        return texts("ask-event", day=named, event=check.event.what)
    return texts(f"ask-{asked.value}", day=_day(texts, check, today))


def result(texts: Texts, check: CheckIn, today: date, extra: str = "", more: bool = True) -> Screen:
    """What was understood, in one line; the question's buttons are gone, one small row stays."""
    day = _day(texts, check, today)
    said = _said(check)
    if check.prompt.state is PromptState.SKIPPED and not said:
        text = texts("result-skipped", day=day)
    elif not said:
        text = texts("result-empty", day=day)
    else:
        name = "result-open" if check.open else "result"
        text = texts(name, day=day, line=line(texts, said))
    rows = (_after(texts, check),) if more else ()
    return Screen(f"{text}\n\n{extra}" if extra else text, rows)


def _said(check: CheckIn) -> list[Entry]:
    """What this check-in asks about, the last word of each: the morning is no part of the evening."""
    beside = () if check.prompt.kind is PromptKind.PROBE else (Kind.EXERTION, Kind.CRASH)
    said = [entry for entry in check.entries if answers(entry) in check.questions or entry.kind in beside]
    last = {(entry.kind, entry.name, entry.text): entry for entry in said}
    return sorted(last.values(), key=lambda entry: _place(check, entry))


def _place(check: CheckIn, entry: Entry) -> int:
    """Answers keep the places of their questions, also when one of them was changed."""
    question = answers(entry)
    return check.questions.index(question) if question in check.questions else len(check.questions)


def detail(texts: Texts, check: CheckIn) -> Screen:
    """What can be added to a day by taps: kinds of effort, each symptom."""
    prompt = check.prompt.id
    first = [Button(texts("kinds"), Check(prompt, "kinds"))]
    if check.followed:
        first.append(Button(texts("each"), Check(prompt, "each")))
    return Screen(texts("ask-more"), (tuple(first), (Button(texts("done"), Check(prompt, "view")),)))


def kinds(texts: Texts, check: CheckIn) -> Screen:
    """The kinds of exertion, each a switch."""
    chosen = check.kinds()
    buttons = [
        Button(
            f"{'✓ ' if kind in chosen else ''}{texts(f'exertion-{kind}')}", Exertion(check.prompt.id, kind)
        )
        for kind in EXERTIONS
    ]
    done = Button(texts("done"), Check(check.prompt.id, "view"))
    return Screen(texts("ask-kinds"), (*rows_of(buttons, 3), (done,)))


def each(texts: Texts, check: CheckIn, name: str) -> Screen:
    """One followed symptom at its worst."""
    buttons = tuple(
        Button(texts(f"level-overall-{level}"), Rate(check.prompt.id, key_of(name), level))
        for level in range(SYMPTOM_TOP + 1)
    )
    done = Button(texts("done"), Check(check.prompt.id, "view"))
    asked = symptom(texts, name)
    return Screen(texts("ask-each", symptom=asked[:1].upper() + asked[1:]), (buttons, (done,)))


def later(texts: Texts, check: CheckIn, at: datetime, now: datetime, zone: ZoneInfo) -> Screen:
    """One tap put it off; the longer waits are one more."""
    prompt = check.prompt.id
    row = (
        Button(texts("two-hours"), Check(prompt, "hours")),
        Button(texts("tomorrow"), Check(prompt, "tomorrow")),
        Button(texts("skip"), Check(prompt, "skip")),
    )
    return Screen(texts("result-later", when=moment(texts, at, now, zone)), (row,))


def next_unrated(check: CheckIn) -> str | None:
    """The next followed symptom without an answer of its own."""
    return next((name for name in check.followed if check.rated(name) is None), None)


def _levels(texts: Texts, check: CheckIn, asked: Question) -> tuple[Button, ...]:
    return tuple(
        Button(texts(f"level-{asked.value}-{level}"), Answer(check.prompt.id, asked.value, level))
        for level in range(TOPS[asked] + 1)
    )


def _leave(texts: Texts, check: CheckIn) -> tuple[Button, ...]:
    return _buttons(texts, check, ("crash", "later", "skip"))


def _after(texts: Texts, check: CheckIn) -> tuple[Button, ...]:
    return _buttons(texts, check, ("change", "more"))


def _buttons(texts: Texts, check: CheckIn, names: Iterable[str]) -> tuple[Button, ...]:
    return tuple(Button(texts(name), Check(check.prompt.id, name)) for name in names)


def _day(texts: Texts, check: CheckIn, today: date) -> str:
    day = check.prompt.day
    return weekday(texts, day) if (today - day).days <= NAME_DAYS else short_day(texts, day)
