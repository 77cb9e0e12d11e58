"""The product's own burden: what it asked for in a week, and a question whose answer never changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from pacing.checkin import Question, answers
from pacing.entries import Entry

#: The window, the answers in it and the share of one answer from which a question tells nothing new (our
#: judgement). The symptoms' question is never offered: it is the one that is left on bad days.
WINDOW_DAYS = 28
LEAST_ANSWERS = 20
SAME_SHARE = 0.9
DROPPABLE = (Question.EFFORT, Question.SLEEP, Question.ENERGY)
#: A question is offered to be dropped at most once in so many days (issue: once a month).
OFFER_DAYS = 30


@dataclass(frozen=True, slots=True)
class Burden:
    """What was asked of a patient: check-ins sent, answers tapped, words written."""

    prompts: int
    taps: int
    words: int

    def __bool__(self) -> bool:
        """Whether anything was asked."""
        return bool(self.prompts or self.taps or self.words)


@dataclass(frozen=True, slots=True)
class Unchanging:
    """A question with the same answer on `same` of `answers` days."""

    question: Question
    same: int
    answers: int


def unchanging(entries: Iterable[Entry], dropped: Iterable[str], today: date) -> Unchanging | None:
    """The question of a check-in that told the least in the last 28 days; None when each told something."""
    left = {question: Counter[object]() for question in DROPPABLE if question not in set(dropped)}
    first = today - timedelta(days=WINDOW_DAYS)
    for entry in entries:
        question = answers(entry)
        if question in left and first <= entry.day <= today:
            left[question][entry.rating] += 1
    found = [_told(question, counts) for question, counts in left.items() if counts]
    same = [one for one in found if one.answers >= LEAST_ANSWERS and one.same >= SAME_SHARE * one.answers]
    return max(same, key=lambda one: one.same / one.answers, default=None)


def may_offer(last: date | None, today: date) -> bool:
    """Whether a month has passed since the last offer."""
    return last is None or (today - last).days >= OFFER_DAYS


def _told(question: Question, counts: Counter[object]) -> Unchanging:
    ((_, most),) = counts.most_common(1)
    return Unchanging(question, most, counts.total())
