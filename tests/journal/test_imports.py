"""Imports: an offer is answered once and by its own patient; Undo in words takes what came last."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from journal import imports
from journal.imports import Offer
from journal.visit import Visit

OFFER = Offer("F1", "digest", month_first=True)


async def test_an_offer_is_answered_once(visit: Visit) -> None:
    number = await imports.offer(visit, OFFER)
    assert await imports.answer(visit, number) == OFFER
    assert await imports.answer(visit, number) is None


async def test_another_patient_answers_nothing(visit: Visit, bob: Visit) -> None:
    number = await imports.offer(visit, OFFER)
    assert await imports.answer(bob, number) is None
    assert await imports.answer(visit, number) == OFFER


async def test_the_newest_import_is_what_came_last_until_something_is_said(visit: Visit) -> None:
    assert await imports.newest_since(visit, None) is None
    run = await visit.records.imports.open(visit.now, 7)  # type: ignore[attr-defined]
    assert await imports.newest_since(visit, visit.now - timedelta(minutes=1)) == run
    assert await imports.newest_since(visit, visit.now + timedelta(minutes=1)) is None


async def test_an_import_of_another_patient_is_not_taken_back(visit: Visit, bob: Visit) -> None:
    run = await visit.records.imports.open(visit.now, 7)  # type: ignore[attr-defined]
    assert await imports.take_back(bob, run.id) is None
    assert await imports.take_back(replace(visit), run.id) == run
