"""Times that belong to what a reminder is about are not when it comes."""

from __future__ import annotations

import pytest

from language import read
from tests.language.clock import LONDON, NOW
from tests.language.forms import asks


@pytest.mark.parametrize(
    ("message", "comes"),
    [
        ("remind me on the 21st that the form is due on the 23rd", "2026-06-21T09:00"),
        ("remind me tomorrow about the appt on friday", "2026-06-11T09:00"),
        ("the deadline is june 20 so remind me june 18 at noon", "2026-06-18T12:00"),
        ("appt friday at 3, remind me at 1", "2026-06-12T13:00"),
        ("remind me tomorrow to take meds at 9", "2026-06-11T09:00"),
        ("remind me at 4 about the appointment on the 20th", "ask"),
    ],
)
def test_a_reminder_comes_at_its_own_time(message: str, comes: str) -> None:
    assert asks(read(message, NOW, LONDON).reminder) == comes
