"""A virtual life, stepped day by day: hidden state, what the patient reports, and the truth (PACING.md 8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import exp, log, sqrt
from random import Random

from tests.pacing.patients.person import KINDS, Person

HOURS = 24
EVENING, AFTERNOON = 20, 14
#: A crash is felt as one from so many points on, and fades with this time constant, in days (our judgement).
FELT = 1.5
FADE = 0.5
#: Nobody spends as usual in a crash: so much less for each point (our judgement, for the crash days).
LYING_DOWN = 0.15
#: A nudge that is taken lowers the next day's demand so much (PACING.md 8).
NUDGE = 0.7


@dataclass(frozen=True, slots=True)
class Report:
    """What a patient says about day number `day`; None is not answered; 0-10 unless a top says else."""

    day: int
    effort: float | None
    symptoms: float | None
    sleep: float | None = None
    crash: bool | None = None
    kinds: frozenset[str] = frozenset()
    illness: bool = False
    effort_top: int = 10
    symptom_top: int = 10


@dataclass(frozen=True, slots=True)
class Lived:
    """One day: the report if there is one, whether it was a crash day, and the true chance of a trigger."""

    day: int
    report: Report | None
    crash: bool
    chance: float
    over: bool


@dataclass(frozen=True, slots=True)
class Episode:
    """Post-exertional malaise from `start` to `end` (days with fractions), `points` high."""

    start: float
    end: float
    points: float

    def at(self, time: float) -> float:
        """Points felt at the time."""
        if time < self.start:
            return 0.0
        return self.points * min(1.0, exp(-(time - self.end) / FADE))


@dataclass(slots=True)
class World:
    """What a stress variant changes; each takes and gives one number, or a whole report."""

    envelope: Callable[[int], float] = lambda day: 1.0
    trigger: float = 0.75
    delay: Callable[[Random], float] | None = None
    infection: Callable[[int], float] = lambda day: 1 / 110
    cycle: float | None = None
    invisible: float | None = None
    missing: float | None = None
    sleep: Callable[[int], float] = lambda day: 5.5
    says: Callable[[Report], Report] = lambda report: report


@dataclass(slots=True)
class Life:
    """The state of one person; step() lives one more day."""

    person: Person
    world: World = field(default_factory=World)
    day: int = -1
    wave: float = 0.0  # spending, in its own spreads
    hidden: float = 0.0  # V: weak days that nobody sees
    drift: float = 0.0
    flutter: float = 0.0
    sleep: float = 5.5
    debt: float = 0.0
    feel: float = 0.0
    ill: float = 0.0
    ill_until: int = -1
    silent_until: int = -1
    episodes: list[Episode] = field(default_factory=list)

    def step(self, nudged: bool = False) -> Lived:
        """Live the next day; `nudged` when the patient took yesterday's note to heart."""
        self.day += 1
        rng = Random(self.person.seed * 1_000_003 + self.day)  # noqa: S311  a life, no secret
        self._drift(rng)
        spent, parts = self._spend(rng, nudged)
        envelope = self._envelope()
        load = sum(w * p for w, p in zip(self.person.weights, parts, strict=True)) / self._mean_weight()
        over = load / envelope - 1
        chance = self._trigger(rng, over)
        self.debt = 0.6 * self.debt + max(0.0, over)
        report = self._report(rng, spent, parts)
        crash = any(self._pem(self.day + hour / HOURS) >= FELT for hour in (8, 14, EVENING))
        return Lived(self.day, report, crash, chance, over > 0)

    def _drift(self, rng: Random) -> None:
        """The state of the morning."""
        person, world = self.person, self.world
        self.wave = _ar(rng, self.wave, person.persistence)
        self.hidden = _ar(rng, self.hidden, 0.88)
        self.drift = _ar(rng, self.drift / 0.5, 0.99) * 0.5
        self.flutter = _ar(rng, self.flutter, person.symptom_persistence)
        self.sleep = min(max(world.sleep(self.day) + rng.gauss(0, 1.6), 0), 10)
        infected, length, points = rng.random(), rng.randint(5, 13), rng.uniform(1.2, 3)
        if self.day > self.ill_until and infected < world.infection(self.day):
            self.ill_until, self.ill = self.day + length, points
        if self.day > self.ill_until:
            self.ill = 0.0

    def _spend(self, rng: Random, nudged: bool) -> tuple[float, tuple[float, ...]]:
        person = self.person
        sigma = sqrt(log(1 + person.spread**2))
        want = person.use * exp(sigma * self.wave - sigma**2 / 2)
        want *= exp(-person.push * min(self.feel, 0) / 2 - person.rest * max(self.feel, 0))
        want *= exp(-LYING_DOWN * self._pem(self.day + AFTERNOON / HOURS)) * (NUDGE if nudged else 1.0)
        tilted = [rng.gammavariate(20 * share + 0.01, 1) for share in person.shares]
        return want, tuple(want * part / sum(tilted) for part in tilted)

    def _mean_weight(self) -> float:
        return sum(w * s for w, s in zip(self.person.weights, self.person.shares, strict=True))

    def _envelope(self) -> float:
        person = self.person
        room = exp(-0.24 * person.sway * self.hidden - 0.08 * self.drift)
        room *= max(1 - 0.07 * self._pem(self.day + AFTERNOON / HOURS), 0.3)
        room *= (1 - 0.06 * self.ill) * max(1 - 0.10 * self.debt, 0.3) * (1 + 0.02 * (self.sleep - 5.5))
        return room * self.world.envelope(self.day)

    def _trigger(self, rng: Random, over: float) -> float:
        """Begin a crash, by effort or by nothing that anybody sees; the chance that effort had."""
        person, world = self.person, self.world
        chance = world.trigger / (1 + exp(-(over + 1 + 0.25 * self.debt - 1.82) / 0.17))
        by_effort, by_nothing = rng.random() < chance, rng.random()
        invisible = person.invisible if world.invisible is None else world.invisible
        late, length, extra = self._delay(rng), rng.gauss(0, 0.9), rng.gammavariate(1.5, 0.5)
        if not by_effort and by_nothing >= invisible:
            return chance
        felt = min(max(over, 0.3), 1.5) if by_effort else 0.3
        start = self.day + (AFTERNOON + (late if by_effort else 10 * by_nothing / invisible)) / HOURS
        days = min(max(1.7 * (1 + 1.2 * felt) * exp(length), 0.3), 64)
        self.episodes.append(Episode(start, start + days, 1.6 + 1.6 * felt + extra))
        return chance

    def _delay(self, rng: Random) -> float:
        """Hours from exertion to crash: early, late, or 60:40 of both."""
        early = min(rng.gammavariate(3, 4.4), 24)
        late = min(24 + rng.gammavariate(1.6, 9), 72)
        both = early if rng.random() < 0.6 else late
        if self.world.delay is not None:
            return self.world.delay(rng)
        return {"early": early, "late": late, "both": both}[self.person.delay]

    def _pem(self, time: float) -> float:
        return max((one.at(time) for one in self.episodes[-4:]), default=0.0)

    def _report(self, rng: Random, spent: float, parts: tuple[float, ...]) -> Report | None:
        person, world = self.person, self.world
        pem = self._pem(self.day + EVENING / HOURS)
        acute = 0.18 * 0.35 * person.effort * (spent / person.use - 1)
        cycle = person.cycle if world.cycle is None else world.cycle
        wave = cycle if (self.day + person.seed) % 28 < 5 else 0.0
        state = self.drift + 0.5 * self.flutter + 0.75 * person.sway * self.hidden + acute + wave
        self.feel = state + 0.9 * pem + 0.9 * self.ill - 0.12 * (self.sleep - 5.5)
        symptoms = _answer(person.symptoms + self.feel + rng.gauss(0, person.noise))
        effort = _answer(person.effort * spent / person.use + rng.gauss(0, person.noise))
        kinds = frozenset(
            kind
            for kind, part, share in zip(KINDS, parts, person.shares, strict=True)
            if part > 1.3 * share * spent
        )
        tapped, away = rng.random() < person.taps, self._away(rng, pem)
        if away:
            return None
        crash = True if pem >= FELT and tapped else None
        report = Report(self.day, effort, symptoms, round(self.sleep), crash, kinds, self.ill > 0)
        return world.says(report)

    def _away(self, rng: Random, pem: float) -> bool:
        base = self.person.missing if self.world.missing is None else self.world.missing
        odds = base / (1 - base) * exp(0.35 * pem)
        gone, length = rng.random(), rng.randint(2, 9)
        if self.day > self.silent_until and rng.random() < 0.004:
            self.silent_until = self.day + length
        return self.day <= self.silent_until or gone < odds / (1 + odds)


def _ar(rng: Random, value: float, phi: float) -> float:
    """One step of an autoregression with variance 1."""
    return phi * value + sqrt(1 - phi * phi) * rng.gauss(0, 1)


def _answer(value: float) -> int:
    return round(min(max(value, 0), 10))
