"""`pacenote forget PATIENT`: everything of one patient is erased, for a patient who cannot ask for it."""

import asyncio
from typing import Annotated

import typer

from bot.commands.said import one_line
from bot.errors import StartError


def forget(
    patient: Annotated[int, typer.Argument(help="Telegram's number of the patient's chat.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Erase one patient for good, in backups too once they are restored; stop the bot first on SQLite."""
    with one_line():
        if yes or typer.confirm(f"Erase everything of patient {patient}?"):
            asyncio.run(_forget(patient))
            typer.echo("Erased. No message is sent about it.")


async def _forget(patient_id: int) -> None:
    from bot import database, settings  # noqa: PLC0415
    from storage.erased import beside  # noqa: PLC0415
    from storage.keys import load_key  # noqa: PLC0415
    from storage.store import Store  # noqa: PLC0415
    from storage.unit import UnitOfWork  # noqa: PLC0415

    async def erase(unit: UnitOfWork) -> None:
        records = unit.records(patient_id)
        if await records.patient() is None:
            raise StartError(f"there is no patient {patient_id}")
        await records.forget()

    loaded = settings.load()
    store = await Store.open(database.url(loaded), load_key(loaded.key_path()), beside(loaded.key_path()))
    try:
        await store.run(erase)
    finally:
        await store.close()
