"""A folder with a database that is backed up and restored, for tests of what comes back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from storage.backup import back_up
from storage.records import Records
from storage.restore import Restored, restore
from storage.store import Store
from tests.storage.cast import (
    ALICE,
    BOB,
    DAY,
    KEY,
    NOW,
    do,
)  # fmt: skip

LATER = NOW + 3 * DAY


@dataclass
class House:
    """A folder with a database, its list of erased patients, and a backup."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "pacenote.db"

    @property
    def erased(self) -> Path:
        return self.folder / "keys" / "pacenote.erased"

    @property
    def backup(self) -> Path:
        return self.folder / "backup"

    async def open(self) -> Store:
        return await Store.open(f"sqlite:///{self.database}", KEY, self.erased)

    async def did(self, who: int, *works: Callable[[Records], Awaitable[object]]) -> None:
        store = await self.open()
        for work in works:
            await do(store, who, work)
        await store.close()

    def back_up(self) -> None:
        back_up(self.database, KEY, self.backup)

    async def restore(self, key: bytes = KEY) -> Restored:
        return await restore(self.database, key, self.backup, self.erased, LATER)


async def known(house: House) -> list[int]:
    store = await house.open()
    found = [who for who in (ALICE, BOB) if await do(store, who, lambda records: records.patient())]
    await store.close()
    return found
