"""F1: killed before and after every statement, commit and call of an answer, and as each thing is shown."""

from __future__ import annotations

import pytest

from tests.faults.acts import ACTS, Act
from tests.faults.ledger import Ledger
from tests.faults.sweep import Sweep
from tests.faults.table import Tally
from tests.faults.world import World

pytestmark = pytest.mark.fault("F1")

#: Steps of each act at which a bot dies in CI, spread evenly over all of them.
SOME = {"SQLite": 14, "PostgreSQL": 4}
SHOWN = 2


async def test_killed_at_any_step_a_bot_has_done_all_of_it_or_nothing(
    world: World, tally: Tally, thorough: bool
) -> None:
    ledger = Ledger(world, tally, "F1")
    first = Act(world, ledger, 0)
    acts = [act(world, ledger, 1_000 * place) for place, act in enumerate(ACTS, 1)]
    for act in (first, *acts):
        await act.people(999 if thorough else 40)
    sweep = Sweep(world, ledger)
    await world.start()
    with tally.judged("F1"):
        for act in acts:
            await sweep.steps(act, None if thorough else SOME[world.kind])
            await sweep.shown(act, 20 if thorough else SHOWN)
        await sweep.starting(first, None if thorough else SOME[world.kind])
        ledger.silent()
    tally.say("F1", f"{world.kind}: {sweep.said()}")
