"""`make patients`: the table of PACING.md 5, the engine beside the baselines, and the stress variants."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from functools import partial

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
from tests.pacing.patients.scoring import Policy, Scored, Table, interval, live, table
from tests.pacing.patients.variants import VARIANTS

HEAD = (
    f"{'':<24}{'notes/w':>8}{'hit':>6}{'base':>6}{'lift':>6}{'caught':>7}{'  mild/mod/sev':>16}"
    f"{'false/w':>8}{'silent':>7}{'AUC':>7}{'lead':>5}{'crash':>6}\n"
)
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
        world = VARIANTS[scale]
        _out(f"\n{scale}: {options.people} people from seed {options.first}, {options.days} days\n{HEAD}")
        engine = lives(lambda seed: Engine(), world)
        _out(row("engine", table(engine)))
        low, high = interval(engine)
        for name, maker in BASELINES.items():
            _out(row(name, table(lives(maker, world))))
        _out(f"engine's AUC, people drawn again: {low:.3f} to {high:.3f} in 95 of 100\n")
    _out(f"\nstress variants, the engine\n{HEAD}")
    for name, world in VARIANTS.items():
        _out(row(name, table(lives(lambda seed: Engine(), world))))


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
