"""Days: what a patient said about each local day, read from their entries; nothing is ever filled in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from statistics import median

from pacing.entries import OVERALL, Entry, Kind
from pacing.levels import EFFORT_TOP, EffortLevel, Rating

#: "About as usual" is the median of so many days before (the span of the baseline, PACING.md 7.3).
USUAL_DAYS = 42


@dataclass(frozen=True, slots=True)
class Day:
    """One local day; None and empty mean that nothing was said, which is never zero (PATIENTS.md, rule 3).

    `effort`, `symptoms` (the worst of the day) and `sleep` (quality, 10 is best) are on 0-10; `effort_top`
    and `symptom_top` are the tops of the scales that they were said on. `kinds` are names of
    pacing.entries.EXERTIONS, `minutes` their sums, `by_symptom` the worst of each symptom on 0-10.
    """

    date: date
    effort: float | None = None
    symptoms: float | None = None
    sleep: float | None = None
    hours: float | None = None
    crash: bool | None = None
    kinds: frozenset[str] = frozenset()
    minutes: Mapping[str, float] = field(default_factory=dict)
    illness: bool = False
    effort_top: int | None = None
    symptom_top: int | None = None
    by_symptom: Mapping[str, float] = field(default_factory=dict)

    @property
    def reported(self) -> bool:
        """Whether the patient said how the day was: effort, symptoms, sleep, or a crash."""
        said = self.effort is not None or self.symptoms is not None
        return said or self.sleep is not None or self.crash is not None


def days_of(entries: Iterable[Entry], before: Sequence[Day] = ()) -> list[Day]:
    """The days that the entries speak of, by date; `before` are the days before those, if known already.

    Effort, sleep, crash and illness are the last word of a day, symptoms the worst of the day; an answer to
    the same question of the same check-in replaces the one before. "About as usual" is the patient's own
    median of the 42 days before on their newest scale, crashes and illness left out; without any history
    effort is the scale's level "usual" and symptoms stay unknown.
    """
    by_day: dict[date, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_day[entry.day].append(entry)
    days = list(before[-USUAL_DAYS:])
    known = len(days)
    for day, said in sorted(by_day.items()):
        days.append(_day(day, sorted(said, key=_order), _recent(days, day)))
    return days[known:]


def _order(entry: Entry) -> tuple[float, int]:
    return entry.at.timestamp(), entry.id or 0


def _recent(days: Sequence[Day], day: date) -> list[Day]:
    """The days that "usual" speaks of, without crashes and illness; a long history costs nothing."""
    first = day - timedelta(days=USUAL_DAYS)
    recent = days[-USUAL_DAYS:]
    return [one for one in recent if one.date >= first and not one.crash and not one.illness]


def _day(day: date, said: Sequence[Entry], before: Sequence[Day]) -> Day:
    effort = _effort(said, before)
    ratings = _symptoms(said, before)
    worst = max(ratings.values(), key=Rating.on_ten, default=None)
    sleep = _last(said, Kind.SLEEP, "quality")
    hours = _last(said, Kind.SLEEP, "hours")
    minutes = _minutes(said)
    return Day(
        day,
        effort=effort.on_ten() if effort else None,
        symptoms=worst.on_ten() if worst else None,
        sleep=sleep.rating.on_ten() if sleep and sleep.rating else None,
        hours=hours.amount if hours else None,
        crash=_flag(said, Kind.CRASH),
        kinds=frozenset(entry.name for entry in said if entry.kind is Kind.EXERTION),
        minutes=minutes,
        illness=bool(_flag(said, Kind.ILLNESS)),
        effort_top=effort.top if effort else None,
        symptom_top=worst.top if worst else None,
        by_symptom={name: rating.on_ten() for name, rating in ratings.items()},
    )


def _last(said: Sequence[Entry], kind: Kind, name: str = "") -> Entry | None:
    """The newest entry of a kind that says something."""
    found = [
        entry
        for entry in said
        if entry.kind is kind
        and entry.name == name
        and (entry.rating is not None or entry.amount is not None or entry.usual)
    ]
    return found[-1] if found else None


def _flag(said: Sequence[Entry], kind: Kind) -> bool | None:
    flags = [entry.amount for entry in said if entry.kind is kind and entry.amount is not None]
    return bool(flags[-1]) if flags else None


def _minutes(said: Sequence[Entry]) -> dict[str, float]:
    sums: dict[str, float] = defaultdict(float)
    for entry in said:
        if entry.kind is Kind.EXERTION and entry.amount is not None:
            sums[entry.name] += entry.amount
    return dict(sums)


def _effort(said: Sequence[Entry], before: Sequence[Day]) -> Rating | None:
    entry = _last(said, Kind.EFFORT)
    if entry is None or entry.rating is not None:
        return entry.rating if entry else None
    usual = _usual([(day.effort, day.effort_top) for day in before])
    return usual or Rating(EffortLevel.USUAL, EFFORT_TOP)


def _symptoms(said: Sequence[Entry], before: Sequence[Day]) -> dict[str, Rating]:
    """The worst rating of each symptom; within one check-in the last answer to a question counts."""
    answers: dict[tuple[int | str, str], Rating] = {}
    for number, entry in enumerate(said):
        if entry.kind is not Kind.SYMPTOM:
            continue
        rating = entry.rating or (_usual_symptom(entry.name, before) if entry.usual else None)
        key = entry.prompt if entry.prompt is not None else f"said {number}"
        if rating is not None:
            answers[key, entry.name] = rating
    worst: dict[str, Rating] = {}
    for (_, name), rating in answers.items():
        worst[name] = max(worst.get(name, rating), rating, key=Rating.on_ten)
    return worst


def _usual_symptom(name: str, before: Sequence[Day]) -> Rating | None:
    """A symptom's own usual; for "symptoms at their worst" the usual worst, whatever it was called."""
    if name == OVERALL:
        return _usual([(day.symptoms, day.symptom_top) for day in before])
    return _usual([(day.by_symptom.get(name), day.symptom_top) for day in before])


def _usual(values: Sequence[tuple[float | None, int | None]]) -> Rating | None:
    """The median on the newest scale, as a rating of that scale; None without history."""
    said = [(value, top) for value, top in values if value is not None and top is not None]
    if not said:
        return None
    top = said[-1][1]
    return Rating(median(value for value, on in said if on == top) * top / 10, top)
