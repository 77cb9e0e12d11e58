"""One slip of a tired hand: a red flag stays one, and a reminder is right or asked about, never another."""

from __future__ import annotations

import pytest

from language import read
from language.values import Safety
from tests.language.clock import LONDON, NOW
from tests.language.forms import asks


@pytest.mark.parametrize(
    "message",
    [
        "chesst pain",
        "pressuer on my chest",
        "blcaked out",
        "vomiting bolod",
        "suddnly confused",
        "slrred speech",
        "voomited blood",
        "someone is siting on my chest",
        "sudden nubmness down one side",
        "trhowing up everything even sips",
    ],
)
def test_a_red_flag_with_a_typo_is_found(message: str) -> None:
    assert read(message, NOW, LONDON).safety is not None


@pytest.mark.parametrize(
    "message",
    [
        "kill myslf",
        "no reson to live",
        "im a burdden",
        "ive had enouh of living",
        "thiking of ending it",
        "tired of livig",
    ],
)
def test_despair_with_a_typo_is_found(message: str) -> None:
    assert read(message, NOW, LONDON).safety is Safety.CRISIS


@pytest.mark.parametrize(
    "message",
    [
        "played chess 20 min",
        "overdone it today",
        "had stollen, pain 3",
        "backed out of the call",
        "made a trifle, enough for 2",
    ],
)
def test_a_word_near_a_red_flag_is_no_typo_of_it(message: str) -> None:
    assert read(message, NOW, LONDON).safety is None


@pytest.mark.parametrize(
    ("message", "right"),
    [
        ("mvoe the meds one to 8:30pm", "ask"),
        ("rmnd me thurs 2pm gp fone call", "2026-06-11T14:00"),
        ("remidn me in hlaf an hour put phone down", "2026-06-10T10:50"),
        ("remind me lsat friday", "reject"),
        ("day afer tomorrow 10:30 remind me", "ask"),
        ("tuedays and thursdays at 1 zoom, remind me", "WEEKLY TU,TH 13:00"),
        ("remind me a weke on friday", "2026-06-19T09:00"),
        ("quiet hous 10pm to 9am", "ask"),
    ],
)
def test_a_reminder_with_a_typo_is_right_or_asked(message: str, right: str) -> None:
    assert asks(read(message, NOW, LONDON).reminder) == right
