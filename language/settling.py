"""Settling: things with their levels to statements, or to one question."""

from __future__ import annotations

from language.sheet import Sheet
from language.things import Pairing, Thing
from language.values import Doubt, Option, Said
from pacing.levels import SPOKEN_TOP, Rating

ASKED_LEVELS = (3.0, 5.0, 8.0)  # mild, moderate, severe (CONVENTIONS of the words)


def settle(sheet: Sheet, pairing: Pairing) -> None:
    if pairing.waiting:
        pairing.loose.append((pairing.waiting_at, pairing.waiting))
    if not pairing.shared and _undivided(pairing):
        sheet.doubt(Doubt.WHICH, _divisions(pairing))
        for found in pairing.things:
            sheet.take(found.first, max(found.end, found.level.end if found.level else 0))
        return
    for found in pairing.things:
        _settle_thing(sheet, found)
    for at, said in pairing.loose:
        if not said.on_scale:
            sheet.take(at, said.end)
            sheet.doubt(Doubt.SCALE)


def _undivided(pairing: Pairing) -> bool:
    """ "pain and fatigue 6": of both, or of the second?"""
    things = [old for old in pairing.things if not old.denied]
    alone = [old for old in things if old.level is None]
    last = things[-1] if things else None
    return bool(
        alone
        and last
        and last.level
        and not last.before
        and not last.level.in_words
        and len(alone) == len(things) - 1
    )


def _divisions(pairing: Pairing) -> list[Option]:
    last = pairing.things[-1]
    if last.level is None or not last.level.on_scale:
        return []
    rating = Rating(last.level.value, last.level.top)
    every = tuple(Said(old.kind, old.name, rating) for old in pairing.things if not old.denied)
    return [Option(every), Option((Said(last.kind, last.name, rating),))]


def _settle_thing(sheet: Sheet, found: Thing) -> None:
    end = max(found.end, found.level.end if found.level else 0)
    if found.denied:
        rating: Rating | None = Rating(0, SPOKEN_TOP)
    elif found.level is None:
        return _bare(sheet, found)
    elif not found.level.on_scale:
        sheet.take(found.first, end)
        return sheet.doubt(Doubt.SCALE)
    else:
        rating = Rating(found.level.value, found.level.top)
    return sheet.say(found.kind, found.name, first=found.first, end=end, rating=rating)


def _bare(sheet: Sheet, found: Thing) -> None:
    """A symptom without its level: not stored; asked if the message says nothing else."""
    sheet.take(found.first, found.end)
    options = [Option((Said(found.kind, found.name, Rating(value, SPOKEN_TOP)),)) for value in ASKED_LEVELS]
    sheet.doubt(Doubt.LEVEL, options)
