"""Answer a check-in: each tap saved at once, credited to the day of the prompt, changeable afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from journal import events
from journal.records import Prompt, PromptKind, PromptState
from journal.visit import Visit
from pacing import checkin, event
from pacing.checkin import Question
from pacing.entries import Entry, Kind, Source
from pacing.event import Event
from pacing.levels import SYMPTOM_TOP, Rating

QUESTIONS = {
    PromptKind.EVENING: checkin.EVENING,
    PromptKind.MORNING: checkin.MORNING,
    PromptKind.GENTLE: checkin.GENTLE,
    PromptKind.PROBE: checkin.PROBE,
}

#: Taps on one button within so long are one tap. Our judgement.
SLIP = timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A prompt as it stands: the current entries of its day, and what is still open.

    `event` is the named event that this day asks about; the evening's check-in asks about it too. What is
    `dropped` is not asked.
    """

    prompt: Prompt
    entries: tuple[Entry, ...]
    followed: tuple[str, ...]
    event: Event | None = None
    dropped: tuple[str, ...] = ()

    @property
    def open(self) -> tuple[Question, ...]:
        """The questions without an answer, in order; a crash is a whole answer."""
        if any(entry.kind is Kind.CRASH and _ours(entry, self) for entry in self.entries):
            return ()
        return checkin.open_questions(self.questions, self.entries)

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions of this kind of check-in, on this day."""
        kind = QUESTIONS[self.prompt.kind]
        asked = tuple(each for each in kind if each is not Question.EVENT and each not in self.dropped)
        asks_after = self.event is not None and self.prompt.kind in (PromptKind.EVENING, PromptKind.PROBE)
        return (*asked, Question.EVENT) if asks_after else asked

    def shape(self, question: Question) -> tuple[Kind, str]:
        """The kind and name of the entry that an answer becomes; an event's goes by the event's sort."""
        kind, name = checkin.shape_of(question)
        return kind, self.event.sort if self.event and kind is Kind.EVENT else name

    def kinds(self) -> frozenset[str]:
        """The kinds of exertion that this prompt has recorded."""
        return frozenset(
            entry.name
            for entry in self.entries
            if entry.kind is Kind.EXERTION and entry.prompt == self.prompt.id
        )

    def rated(self, name: str) -> Entry | None:
        """The last answer about one symptom on this day."""
        named = [entry for entry in self.entries if entry.kind is Kind.SYMPTOM and entry.name == name]
        return named[-1] if named else None


async def view(visit: Visit, prompt: Prompt) -> CheckIn:
    """The check-in as it stands now."""
    return of_entries(visit, prompt, tuple(await visit.entries_of(prompt.day)))


def of_entries(visit: Visit, prompt: Prompt, entries: tuple[Entry, ...]) -> CheckIn:
    """The check-in over the entries of its day."""
    patient = visit.patient
    about = event.of_day(patient.events, prompt.day)
    return CheckIn(prompt, entries, patient.symptoms, about, patient.dropped)


async def find(visit: Visit, prompt_id: int) -> CheckIn | None:
    """The check-in of a tap; None when it is not this patient's, or gone."""
    prompt = await visit.records.prompts.get(prompt_id)
    return await view(visit, prompt) if prompt else None


async def begin(visit: Visit, kind: PromptKind, day: date | None = None) -> CheckIn:
    """Open the check-in of a day (today unless said), or the one that this day already has."""
    prompt = await visit.records.prompts.put(kind, day or visit.today, PromptState.ASKED, visit.now)
    return await view(visit, prompt)


async def answer(visit: Visit, check: CheckIn, question: Question, level: int | None) -> CheckIn:
    """Save one answer; level None is "about as usual", kept as said. A former answer is retired, not lost."""
    return await _settled(visit, await _answered(visit, check, question, level))


async def as_usual(visit: Visit, check: CheckIn, anew: bool = False) -> CheckIn:
    """One tap that is a whole answer: every open question is as usual; when none is, or `anew`, all are."""
    for question in check.questions if anew else check.open or check.questions:
        check = await _answered(visit, check, question, None)
    return await _settled(visit, check)


async def _answered(visit: Visit, check: CheckIn, question: Question, level: int | None) -> CheckIn:
    kind, name = check.shape(question)
    rating = None if level is None else Rating(level, checkin.TOPS[question])
    check = await _replace(visit, check, kind, name, rating)
    if question is Question.EVENT and check.event is not None:
        await events.told(visit, check.event, check.prompt.day, level)
    return check


def tapped_twice(visit: Visit, check: CheckIn, *questions: Question, level: int | None = None) -> bool:
    """Whether these very answers completed it a moment ago: a tired finger taps twice."""
    ratings = {
        question: level if level is None else Rating(level, checkin.TOPS[question]) for question in questions
    }
    moment = visit.now - SLIP
    same = {
        question
        for question, rating in ratings.items()
        for entry in check.entries
        if (entry.kind, entry.name) == check.shape(question)
        and _ours(entry, check)
        and (entry.rating, entry.at >= moment) == (rating, True)
    }
    return not check.open and same == set(questions)


async def rate_symptom(visit: Visit, check: CheckIn, name: str, level: int) -> CheckIn:
    """Save one followed symptom at its worst."""
    rating = Rating(level, SYMPTOM_TOP)
    return await _settled(visit, await _replace(visit, check, Kind.SYMPTOM, name, rating))


async def toggle_exertion(visit: Visit, check: CheckIn, kind: str) -> CheckIn:
    """Add a kind of exertion to the day, or take it away again."""
    same = [e for e in check.entries if e.kind is Kind.EXERTION and e.name == kind and _ours(e, check)]
    if same:
        await _retire(visit, same)
    else:
        entry = Entry(check.prompt.day, visit.now, Kind.EXERTION, kind, prompt=check.prompt.id)
        await visit.records.entries.add([entry])
    return await view(visit, check.prompt)


async def skip(visit: Visit, check: CheckIn) -> CheckIn:
    """Leave the rest unanswered by choice; what was answered stays, and a whole answer stays one."""
    if check.open:
        await visit.records.prompts.mark(check.prompt.id, PromptState.SKIPPED, visit.now)
    found = await find(visit, check.prompt.id)
    return found or check


async def settle(visit: Visit, prompt_id: int) -> CheckIn:
    """Bring the prompt's state in line with its answers: complete is answered, however it was said."""
    check = await find(visit, prompt_id)
    if check is None:
        raise LookupError("the prompt was this patient's a moment ago")
    return await _settled(visit, check)


async def _settled(visit: Visit, check: CheckIn) -> CheckIn:
    wanted = PromptState.ASKED if check.open else PromptState.ANSWERED
    if check.prompt.state is wanted:
        return check
    await visit.records.prompts.mark(check.prompt.id, wanted, visit.now)
    return replace(check, prompt=replace(check.prompt, state=wanted, at=visit.now))


def _ours(entry: Entry, check: CheckIn) -> bool:
    return entry.prompt == check.prompt.id


async def _retire(visit: Visit, entries: Iterable[Entry]) -> None:
    await visit.records.entries.retire([e.id for e in entries if e.id is not None], visit.now)


async def _replace(visit: Visit, check: CheckIn, kind: Kind, name: str, rating: Rating | None) -> CheckIn:
    """The check-in with the new answer: only this unit writes, so that nothing need be read again."""
    former = [e for e in check.entries if (e.kind, e.name) == (kind, name) and _ours(e, check)]
    await _retire(visit, former)
    entry = Entry(
        check.prompt.day,
        visit.now,
        kind,
        name,
        rating,
        source=Source.TAP,
        usual=rating is None,
        prompt=check.prompt.id,
    )
    if kind is Kind.EVENT and check.event is not None:
        lag = (check.prompt.day - check.event.day).days
        entry = replace(entry, name=check.event.sort, text=check.event.what, amount=lag)
    (entry_id,) = await visit.records.entries.add([entry])
    kept = [e for e in check.entries if e not in former]
    return replace(check, entries=(*kept, replace(entry, id=entry_id)))
