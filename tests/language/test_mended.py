"""Commands in the order in which people say them."""

from __future__ import annotations

import pytest

from language import read
from tests.language.clock import LONDON, NOW
from tests.language.forms import asks


@pytest.mark.parametrize(
    ("message", "does"),
    [
        ("the 3pm one can go", "cancel time=15:00"),
        ("turn the water reminder off", "cancel label=water"),
        ("leave the walk one out today", "skip label=walk date=2026-06-10"),
        ("can the ldn reminder be at 10pm instead", "move label=ldn to=22:00"),
        ("rest should move to 15:45", "move label=rest to=15:45"),
        ("meds reminder 20 minutes later please", "move label=meds shift=20"),
        ("make the 8am one 9am", "move time=08:00 to=09:00"),
        ("pause everything til thursday im crashed", "pause all until=2026-06-11"),
        ("hes in hospital, pause everything until monday", "pause all until=2026-06-15"),
        ("no wait cancel that last one", "cancel last"),
        ("no reminders on sundays any more", "cancel SU all"),
    ],
)
def test_a_command_is_read_wherever_its_verb_stands(message: str, does: str) -> None:
    assert asks(read(message, NOW, LONDON).reminder) == does


@pytest.mark.parametrize(
    "message", ["cancel the ldn and the water ones", "cancel the first two", "change quiet hours to 11pm"]
)
def test_a_command_with_several_targets_is_asked_about(message: str) -> None:
    assert asks(read(message, NOW, LONDON).reminder) == "ask"
