"""Check-ins: which questions a prompt holds, which one is open, and how much is asked on a bad day."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from pacing.entries import OVERALL, Entry, Kind
from pacing.event import After
from pacing.levels import EFFORT_TOP, SYMPTOM_TOP

#: Crash mode stays silent this many days unless a question was chosen; then one row returns. Our judgement.
CRASH_SILENCE_DAYS = 7
#: Sleep quality and energy have four worded levels, as symptoms have; 3 is best.
SLEEP_TOP = 3
ENERGY_TOP = 3


class Question(StrEnum):
    """What a check-in asks. A question's name is also the name under which its answer is known."""

    EFFORT = "effort"
    OVERALL = "overall"
    SLEEP = "sleep"
    ENERGY = "energy"
    EVENT = "event"  # how it is since a named event, in one of the other check-ins where there is one


class Size(StrEnum):
    """How much a day asks: all of a check-in, one row, or nothing."""

    FULL = "full"
    ONE_ROW = "one_row"
    NONE = "none"


EVENING = (Question.EFFORT, Question.OVERALL)
MORNING = (Question.SLEEP, Question.ENERGY)
GENTLE = (Question.OVERALL,)
PROBE = (Question.EVENT,)

TOPS = {
    Question.EFFORT: EFFORT_TOP,
    Question.OVERALL: SYMPTOM_TOP,
    Question.SLEEP: SLEEP_TOP,
    Question.ENERGY: ENERGY_TOP,
    Question.EVENT: After.MUCH_WORSE,
}


def answers(entry: Entry) -> Question | None:
    """The question that an entry answers; any symptom with a level answers "symptoms at their worst"."""
    match entry.kind, entry.name:
        case Kind.EFFORT, _:
            return Question.EFFORT
        case Kind.SYMPTOM, _:
            return Question.OVERALL
        case Kind.SLEEP, _:
            return Question.SLEEP
        case Kind.RATING, "energy":
            return Question.ENERGY
        case Kind.EVENT, _:
            return Question.EVENT
    return None


def open_questions(questions: Iterable[Question], entries: Iterable[Entry]) -> tuple[Question, ...]:
    """What is still unanswered, in order: nothing that the day already holds is asked again."""
    known = {answers(entry) for entry in entries}
    return tuple(question for question in questions if question not in known)


def shape_of(question: Question) -> tuple[Kind, str]:
    """The kind and name of the entry that an answer becomes."""
    return {
        Question.EFFORT: (Kind.EFFORT, ""),
        Question.OVERALL: (Kind.SYMPTOM, OVERALL),
        Question.SLEEP: (Kind.SLEEP, "quality"),
        Question.ENERGY: (Kind.RATING, "energy"),
        Question.EVENT: (Kind.EVENT, ""),
    }[question]


def bad_morning(entries: Iterable[Entry]) -> bool:
    """Whether the morning said the lowest sleep or energy: the day is one row from then (PATIENTS.md, 4)."""
    lowest = {(Kind.SLEEP, "quality"), (Kind.RATING, "energy")}
    return any(
        (entry.kind, entry.name) in lowest and entry.rating is not None and entry.rating.on_ten() == 0
        for entry in entries
    )


def size(crash_day: int | None, gentle: bool, after_bad_morning: bool) -> Size:
    """How much to ask. `crash_day` counts days in crash mode from 0, None outside it (PATIENTS.md, 4)."""
    if crash_day is not None:
        return Size.ONE_ROW if gentle or crash_day >= CRASH_SILENCE_DAYS else Size.NONE
    return Size.ONE_ROW if after_bad_morning else Size.FULL
