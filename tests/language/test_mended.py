"""Commands in the order in which people say them."""

from __future__ import annotations

import pytest

from language import read
from language.values import Known
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
        ("cnacel the 10am oen", "cancel time=10:00"),
        ("delete the last reminder you set", "cancel last"),
        ("forget that reminder", "cancel last"),
        ("stop pinging me till tomorrow", "pause all until=2026-06-11"),
        ("stop pinging me about meds", "cancel label=meds"),
        ("cancel the ldn one until friday", "pause label=ldn until=2026-06-12"),
    ],
)
def test_a_command_is_read_wherever_its_verb_stands(message: str, does: str) -> None:
    assert asks(read(message, NOW, LONDON).reminder) == does


@pytest.mark.parametrize(
    "message",
    [
        "cancel the ldn and the water ones",
        "cancel the first two",
        "change quiet hours to 11pm",
        "no more meds until i say",
    ],
)
def test_a_command_with_several_targets_is_asked_about(message: str) -> None:
    assert asks(read(message, NOW, LONDON).reminder) == "ask"


@pytest.mark.parametrize(("shown", "does"), [(True, "snooze last"), (False, "ask")])
@pytest.mark.parametrize("message", ["remind me later", "remind me again later", "ask me later"])
def test_remind_me_later_puts_off_only_what_was_shown(message: str, shown: bool, does: str) -> None:
    assert asks(read(message, NOW, LONDON, Known(shown=shown)).reminder) == does


@pytest.mark.parametrize(
    ("message", "right"),
    [
        ("in a week chase the referral", "2026-06-17T10:20"),
        ("in 3 days ring the surgery", "2026-06-13T10:20"),
        ("in 3 days mums birthday", "ask"),
        ("in 2 weeks ill be in spain", "ask"),
    ],
)
def test_days_ahead_of_something_to_do_need_no_question(message: str, right: str) -> None:
    assert asks(read(message, NOW, LONDON).reminder) == right
