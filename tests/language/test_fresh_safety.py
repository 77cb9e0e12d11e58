"""Red flags written blindly: none is missed, and everyday words seldom sound like one."""

from __future__ import annotations

import pytest

from language import read
from language.values import Safety
from tests.language.clock import LONDON, NOW
from tests.language.fresh import CALM, RED_FLAGS

GRAVITY_RIGHT, FALSE_ALARMS = 0.95, 0.04


@pytest.mark.parametrize("message", [message for message, _ in RED_FLAGS])
def test_no_fresh_red_flag_is_missed(message: str) -> None:
    assert read(message, NOW, LONDON).safety is not None


@pytest.mark.parametrize("message", [message for message, flag in RED_FLAGS if flag is Safety.CRISIS])
def test_despair_is_answered_as_despair(message: str) -> None:
    assert read(message, NOW, LONDON).safety is Safety.CRISIS


def test_most_fresh_red_flags_have_their_gravity() -> None:
    right = [read(message, NOW, LONDON).safety is flag for message, flag in RED_FLAGS]
    assert sum(right) >= GRAVITY_RIGHT * len(right)


def test_everyday_words_seldom_sound_like_a_red_flag() -> None:
    alarms = [message for message in CALM if read(message, NOW, LONDON).safety]
    assert len(alarms) <= FALSE_ALARMS * len(CALM)
