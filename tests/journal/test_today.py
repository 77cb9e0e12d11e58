"""Today's level as kept: lowered by one wish, raised by two."""

from __future__ import annotations

from datetime import timedelta

from journal import today
from journal.visit import Visit
from pacing.today import Change, TodayLevel


async def test_less_is_kept_at_once(visit: Visit) -> None:
    assert await today.choose(visit, TodayLevel.REST) is Change.LOWERED
    assert today.level(visit) is TodayLevel.REST


async def test_more_waits_for_a_second_yes(visit: Visit) -> None:
    await today.choose(visit, TodayLevel.REST)
    assert await today.choose(visit, TodayLevel.USUAL) is Change.ASKED
    assert today.level(visit) is TodayLevel.REST
    assert await today.choose(visit, TodayLevel.USUAL, confirmed=True) is Change.RAISED
    assert today.level(visit) is TodayLevel.USUAL


async def test_tomorrow_begins_as_usual(visit: Visit) -> None:
    await today.choose(visit, TodayLevel.LESS)
    visit.now += timedelta(days=1)
    assert today.level(visit) is TodayLevel.USUAL
