"""A virtual person: what differs between people, drawn once (PACING.md 8; the source of each range there)."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

SEVERITIES = ("mild", "moderate", "severe")
#: Kinds of exertion as `pacenote replay` names them, with their mean weight in what brings a crash.
KINDS = {"body": 1.0, "mind": 0.83, "people": 0.71, "senses": 0.55, "upright": 0.60}
#: Usual worst symptoms, and the answer to "effort" on a usual day, on 0-10, by severity (our judgement).
USUAL_SYMPTOMS = {"mild": 3.4, "moderate": 4.5, "severe": 5.8}
USUAL_EFFORT = {"mild": 4.0, "moderate": 3.5, "severe": 3.0}


@dataclass(frozen=True, slots=True)
class Person:
    """Everything that stays the same through one life. Points are on 0-10, shares 0-1, times in hours."""

    seed: int
    severity: str
    use: float  # share of the envelope that a usual day takes
    spread: float  # of daily spending: its coefficient of variation
    persistence: float  # of spending from day to day
    shares: tuple[float, ...]  # usual share of each kind
    weights: tuple[float, ...]  # what each kind counts towards a crash
    sway: float  # kv: how much hidden weak days matter
    symptoms: float
    effort: float
    symptom_persistence: float
    invisible: float  # crashes a day that no effort explains
    delay: str  # "early", "late" or "both"
    push: float  # does more when feeling better
    rest: float  # does less when feeling worse
    missing: float
    taps: float  # chance that a crash day with a report is called one
    cycle: float
    noise: float


def draw(seed: int) -> Person:
    """The person of a seed: the same one for everything that is compared."""
    rng = Random(f"person {seed}")  # noqa: S311  a life, no secret
    severity = SEVERITIES[seed % len(SEVERITIES)]
    return Person(
        seed=seed,
        severity=severity,
        use=rng.uniform(0.60, 0.88),
        spread=min(max(rng.gauss(0.47, 0.12), 0.25), 0.79),
        persistence=rng.uniform(0.05, 0.35),
        shares=_shares(rng),
        weights=_weights(rng),
        sway=rng.uniform(0.3, 0.6),
        symptoms=USUAL_SYMPTOMS[severity] + rng.gauss(0, 0.6),
        effort=max(USUAL_EFFORT[severity] + rng.gauss(0, 0.5), 2.0),
        symptom_persistence=rng.uniform(0.25, 0.5),
        # Below the .4-1.6 % of PACING.md 8: with those the rule of 7.4 fell below its reference figures.
        invisible=rng.uniform(0.002, 0.008),
        delay=rng.choices(("early", "late", "both"), (0.40, 0.11, 0.49))[0],
        push=rng.uniform(0, 0.35),
        rest=rng.uniform(0, 0.12),
        missing=rng.betavariate(2, 13),
        taps=rng.uniform(0.6, 0.95),
        cycle=rng.choice((0.0, 0.0, 0.6)),
        noise=rng.uniform(0.2, 0.5),
    )


def _shares(rng: Random) -> tuple[float, ...]:
    parts = [rng.gammavariate(3, 1) for _ in KINDS]
    return tuple(part / sum(parts) for part in parts)


def _weights(rng: Random) -> tuple[float, ...]:
    """People and feelings have no effect in one of ten (Chu 2018)."""
    numb = rng.random() < 0.10
    return tuple(0.0 if numb and kind == "people" else weight for kind, weight in KINDS.items())
