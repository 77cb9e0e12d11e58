"""Red flags and thoughts of suicide come first, and never end as a plain log."""

from __future__ import annotations

import pytest

from language import read
from language.values import LogAction, Safety
from tests.language import safety_calm, safety_last, safety_more, safety_more_calm
from tests.language import safety_messages as fresh
from tests.language.clock import LONDON, NOW

EMERGENCY = """
chest pain and cant breathe
tight chest, feels crushing
my chest really hurts
i fainted in the shower
passed out and hit my head
collapsed in the kitchen
blacked out again
face drooping and slurred speech
left arm gone numb
my right side is weak
can't speak properly
had a seizure
worst headache of my life
sudden severe headache
throat swelling up
tongue is swollen
taken an overdose
took too many pills
bleeding heavily and it wont stop
struggling to breathe
cant catch my breath
lost consciousness for a minute
fainted after shower, pain 6
chest pian bad
my heart feels like its stopping
i can't get enough air
took 20 paracetamol
words coming out wrong
"""
SOON = """
cant keep food down
can't keep water down since yesterday
cannot swallow
unable to swallow my food
black stools today
fever and a rash
havent eaten for 3 days
nearly passed out with palpitations
feel faint
suddenly very confused
losing weight fast
usual chest pain
"""
CRISIS = """
i want to die
i dont want to be here anymore
cant go on
can't do this any more
i cant do this anymore pain 8
thinking about suicide
feeling suicidal
im not suicidal
better off dead
everyone would be better off without me
im just a burden
whats the point of living
no point going on
kill myself
i want to end it all
end my life
wish i was dead
wish i wouldnt wake up
dont want to wake up tomorrow
tired of living like this
nothing to live for
going to hurt myself
self harm
life isnt worth living
want to disappear forever
sucidal again
i give up
i just want it to end
thinking of ending it
nobody would miss me
i hate my life
no reason to go on
hate living like this
"""
CALM = """
pain is killing me 8/10
dead tired
no chest pain today, fatigue 5
didn't faint, dizzy 4
breathless 5
short of breath 4
heart racing 6
headache 9
dizzy when standing
knackered after the shower
could murder a cup of tea
dying for a coffee
feel like death warmed up
slept like the dead
worst headache in weeks
legs gave way on stairs, weakness 8
can't walk far
computer died
remind me in half an hour
numb hands 3
face hurts 4
tired of this weather
my phone died
this heat is killing me
exhausted, collapsed on sofa
took 2 paracetamol
breathing exercises 10 min
could die of boredom
feeling low today
need it to be quiet
"""


def _lines(table: str) -> list[str]:
    return [row for row in table.splitlines() if row]


def _all(flag: str) -> str:
    """The rows of one flag in every batch."""
    return "".join(getattr(batch, flag) for batch in (fresh, safety_more, safety_last))


@pytest.mark.parametrize("message", _lines(EMERGENCY + _all("EMERGENCY")))
def test_an_emergency_is_found(message: str) -> None:
    assert read(message, NOW, LONDON).safety is Safety.EMERGENCY


@pytest.mark.parametrize("message", _lines(SOON + _all("SOON")))
def test_what_a_doctor_needs_to_know_soon_is_found(message: str) -> None:
    assert read(message, NOW, LONDON).safety is Safety.SOON


@pytest.mark.parametrize("message", _lines(CRISIS + _all("CRISIS")))
def test_thoughts_of_suicide_are_found(message: str) -> None:
    assert read(message, NOW, LONDON).safety is Safety.CRISIS


@pytest.mark.parametrize(
    "message", _lines(CALM + safety_calm.CALM + safety_more_calm.CALM + safety_last.CALM)
)
def test_idioms_and_everyday_symptoms_are_no_red_flag(message: str) -> None:
    assert read(message, NOW, LONDON).safety is None


@pytest.mark.parametrize(
    "message", _lines(EMERGENCY + SOON + CRISIS + _all("EMERGENCY") + _all("SOON") + _all("CRISIS"))
)
def test_a_red_flag_is_never_a_plain_log(message: str) -> None:
    assert read(message, NOW, LONDON).log.action is LogAction.SAFETY


def test_what_else_was_said_is_kept() -> None:
    log = read("fainted after shower, pain 6", NOW, LONDON).log
    assert {said.name for said in log.said} == {"pain", "physical"}


def test_a_long_message_is_searched_to_its_end() -> None:
    assert read("so " * 600 + "i want to die", NOW, LONDON).safety is Safety.CRISIS
