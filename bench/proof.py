"""Proof from the database that every tap was kept: one entry each, the last one valid, nothing left over."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from contextlib import closing
from pathlib import Path

from bench.our_bot import settings
from bench.people import Person
from bench.talks import SAID
from bot import database
from pacing.checkin import answers
from pacing.entries import Entry
from storage.keys import load_or_create_key
from storage.store import Store
from storage.unit import UnitOfWork


class NotKeptError(Exception):
    """What was measured is worth nothing."""


async def prove(folder: Path, people: Collection[Person]) -> int:
    """How many taps were answered and kept. Raises NotKeptError when it is not one entry for each."""
    _count(folder / "pacenote.db", people)
    ours = settings(folder)
    store = await Store.open(database.url(ours), load_or_create_key(ours.key_path()))
    try:
        for person in people:
            await _last(store, person)
    finally:
        await store.close()
    return sum(person.taps for person in people)


def _count(file: Path, people: Collection[Person]) -> None:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database_:
        found = database_.execute(
            "SELECT patient_id, count(*), sum(retired_at IS NULL) FROM entry GROUP BY patient_id"
        ).fetchall()
        undone = database_.execute(
            "SELECT (SELECT count(*) FROM incoming WHERE state != 'done'), "
            "(SELECT count(*) FROM outgoing WHERE state != 'sent')"
        ).fetchone()
    if sorted(found) != sorted((person.chat, SAID + person.taps, SAID) for person in people):
        raise NotKeptError("the entries in the database are not the taps that were answered")
    if undone != (0, 0):
        raise NotKeptError(f"updates not done and messages not sent: {undone}")


async def _last(store: Store, person: Person) -> None:
    _, prompt, question, level = person.last.split(":")

    async def read(unit: UnitOfWork) -> list[Entry]:
        return await unit.records(person.chat).entries.of_prompt(int(prompt))

    levels = [
        entry.rating and entry.rating.value for entry in await store.read(read) if answers(entry) == question
    ]
    if levels != [int(level)]:
        raise NotKeptError("the valid entry is not the last tap")
