"""`make patients`: the table of PACING.md 5, the engine beside the baselines, and the stress variants."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from functools import partial

from tests.pacing.patients.brier import worth
from tests.pacing.patients.gates import gates
from tests.pacing.patients.life import World
from tests.pacing.patients.policies import (
    Engine,
    Plain,
    Silent,
    crash_value,
    dice,
    effort_value,
    symptom_value,
    week_value,
)
from tests.pacing.patients.scoring import Policy, Scored, Table, intervals, live, table
from tests.pacing.patients.variants import VARIANTS

HEAD = (
    f"{'':<24}{'notes/w':>8}{'hit':>6}{'base':>6}{'lift':>6}{'caught':>7}{'  mild/mod/sev':>16}"
    f"{'false/w':>8}{'silent':>7}{'AUC':>7}{'lead':>5}{'crash':>6}\n"
)
#: Lives of a year for the self-audit: where effort brings crashes, and where it does not.
AUDIT_DAYS, AUDIT_PEOPLE = (120, 180, 270, 365), 100
AUDITED = ("as drawn", "worded buttons", "effort invisible", "long delay (5 d)", "cycle only")
Maker = Callable[[int], Policy]
BASELINES: Mapping[str, Maker] = {
    "silence": lambda seed: Silent(),
    "random, same rate": lambda seed: dice(seed, 0.074),
    "effort >= 6": lambda seed: Plain(effort_value, 6),
    "1.3 x 7-day mean": lambda seed: Plain(week_value, 1.3),
    "yesterday's symptoms": lambda seed: Plain(symptom_value, 6),
    "crash yesterday": lambda seed: Plain(crash_value, 1),
}


def main() -> None:
    """Print the table; --first and --people choose the seeds, --uptake how often a note is followed."""
    options = _options()
    lives = partial(_lives, options.first, options.people, options.days, options.uptake)
    for scale in ("as drawn", "worded buttons"):
        _scale(scale, lives, f"{options.people} people from seed {options.first}, {options.days} days")
    _out(f"\nstress variants, the engine\n{HEAD}")
    for name, world in VARIANTS.items():
        _out(row(name, table(lives(lambda seed: Engine(), world))))
    _audits(options.first, min(options.people, AUDIT_PEOPLE))


def _scale(scale: str, lives: Callable[[Maker, World], list[Scored]], head: str) -> None:
    """The engine beside the baselines, what its ordering is worth, and its gates."""
    world = VARIANTS[scale]
    engine = lives(lambda seed: Engine(), world)
    found = table(engine)
    _out(f"\n{scale}: {head}\n{HEAD}{row('engine', found)}")
    for name, maker in BASELINES.items():
        _out(row(name, table(lives(maker, world))))
    ends = (f"{name} {low:.3f}-{high:.3f}" for name, (low, high) in intervals(engine).items())
    _out(f"people drawn again, 95 of 100: {', '.join(ends)}\n")
    value = worth(engine)
    bins = ", ".join(f"{said:.3f}: {came:.3f}" for said, came in value.bins)
    _out(f"Brier skill v personal base rate {value.skill:+.4f}; chance said: share that came {bins}\n")
    for gate in gates(found, scale != "as drawn"):
        _out(f"  {'pass' if gate.holds else 'FAIL'}  {gate.name:<26}{gate.value:>7.3f}  {gate.limit}\n")


def _audits(first: int, people: int) -> None:
    """The share of people whose notes on load stopped themselves, by day of their log."""
    _out(f"\nnotes on load that stopped themselves, {people} people\n")
    for name in AUDITED:
        ends = [_muted(seed, VARIANTS[name]) for seed in range(first, first + people)]
        shares = (sum(end is not None and end <= day for end in ends) / people for day in AUDIT_DAYS)
        said = ", ".join(f"{share:.2f} by day {day}" for share, day in zip(shares, AUDIT_DAYS, strict=True))
        without = sum(AUDIT_DAYS[-1] - end for end in ends if end is not None) / people / AUDIT_DAYS[-1]
        _out(f"{name:<24}{said}; {without:.2f} of all days\n")


def _muted(seed: int, world: World) -> int | None:
    engine = Engine()
    live(seed, engine, world, AUDIT_DAYS[-1])
    return engine.muted


def _lives(first: int, people: int, days: int, uptake: float, maker: Maker, world: World) -> list[Scored]:
    return [live(seed, maker(seed), world, days, uptake) for seed in range(first, first + people)]


def row(name: str, one: Table) -> str:
    """One line."""
    severities = "/".join(f"{share:.2f}" for share in one.by_severity)
    return (
        f"{name:<24}{one.notes:>8.2f}{one.hit:>6.2f}{one.base:>6.3f}{one.lift:>6.2f}{one.caught:>7.2f}"
        f"{severities:>16}{one.false:>8.2f}{one.silent:>7.2f}{one.auc:>7.3f}{one.lead:>5.1f}{one.in_crash:>6}\n"
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make patients", description=main.__doc__)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--people", type=int, default=160)
    parser.add_argument("--days", type=int, default=180)
    parser.add_argument("--uptake", type=float, default=0.0)
    return parser.parse_args()


def _out(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
