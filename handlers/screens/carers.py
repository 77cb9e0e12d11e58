"""Screens of carers: for the patient, who may log and one tap to end it; for the carer, a line and Undo."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.callbacks import Care, Menu, Set
from handlers.screens.base import Button, Screen
from handlers.texts import Texts
from handlers.words import line
from journal.carers import Observed
from journal.records import Carer


def carers(texts: Texts, links: Sequence[Carer]) -> Screen:
    """Who may log, by number: names of others are not kept."""
    rows = [row for number, link in enumerate(links, 1) for row in _rows(texts, number, len(links), link)]
    last = (Button(texts("carers-invite"), Set("turn", "carer")), Button(texts("back"), Menu("settings")))
    text = texts("carers-some", count=len(links)) if links else texts("carers-none")
    return Screen(text, (*rows, last))


def _rows(texts: Texts, number: int, of: int, link: Carer) -> list[tuple[Button, ...]]:
    tell = "carers-tell-on" if link.told else "carers-tell-off"
    telling = Button(texts(tell, number=number, of=of), Care(link.id, 0, "tell"))
    return [(telling, end_of(texts, number, of, link))]


def end_of(texts: Texts, number: int, of: int, link: Carer) -> Button:
    """Ends one of so many links."""
    return Button(texts("carers-end", number=number, of=of), Care(link.id, 0, "end"))


def observed(texts: Texts, seen: Observed) -> Screen:
    """What a carer's words became."""
    stop = Button(texts("care-stop"), Care(seen.link.id, 0, "stop"))
    if seen.logged is None:
        return Screen(texts("care-unclear"), ((stop,),))
    undo = Button(texts("undo"), Care(seen.link.id, seen.logged.batch_id, "undo"))
    return Screen(texts("care-echo", line=line(texts, seen.logged.entries)), ((undo, stop),))
