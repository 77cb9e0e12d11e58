"""`pacenote import PATIENT FILE`: an export, or a diary of another program, into one patient's records."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.clock import SystemClock
from bot.commands.said import one_line
from bot.errors import StartError

if TYPE_CHECKING:
    from reports.imports_found import Found
    from storage.store import Store


def import_(
    patient: Annotated[int, typer.Argument(help="Telegram's number of the patient's chat.")],
    file: Annotated[Path, typer.Argument(help="An export, Visible's or Bearable's CSV, or a plain table.")],
    month_first: Annotated[
        bool, typer.Option(help="Read 03/04 as 4 March where the file is unclear.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Add what a file holds to one patient's diary, once; the bot is stopped meanwhile on SQLite."""
    with one_line():
        asyncio.run(_import(patient, file, month_first, yes))


async def _import(patient_id: int, file: Path, month_first: bool, yes: bool) -> None:
    from bot import database, settings  # noqa: PLC0415
    from bot.importing import Importer  # noqa: PLC0415
    from storage.erased import beside  # noqa: PLC0415
    from storage.keys import load_or_create_key  # noqa: PLC0415
    from storage.store import Store  # noqa: PLC0415

    data = await asyncio.to_thread(_bytes, file)
    loaded = settings.load()
    database.make_folder(loaded)
    key = load_or_create_key(loaded.key_path())
    store = await Store.open(database.url(loaded), key, beside(loaded.key_path()))
    try:
        found = await _read(store, patient_id, data, month_first)
        typer.echo(_said(found))
        if yes or typer.confirm("Add it?"):
            run = await Importer(store, SystemClock(), _nothing).take(patient_id, found)
            typer.echo(", ".join(f"{count} {noun}" for noun, count in run.counts.items()) or "nothing new")
    finally:
        await store.close()


async def _nothing(_: str) -> bytes:
    raise StartError("a file of Telegram's is not read here")


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise StartError(f"{file} cannot be read: {error.strerror}") from None


async def _read(store: "Store", patient_id: int, data: bytes, month_first: bool) -> "Found":
    from bot.reading import read_apart  # noqa: PLC0415
    from reports.imports_found import ImportRefusedError  # noqa: PLC0415

    known = await store.read(lambda unit: unit.records(patient_id).patient())
    now = SystemClock().now()
    try:
        found = await read_apart(data, known.zone if known else "UTC", now.date(), month_first)
    except ImportRefusedError as refused:
        raise StartError(f"the file is refused: {refused.refusal.value}") from None
    if known is None and (found.records is None or not found.records.get("patient")):
        raise StartError(f"there is no patient {patient_id}, and the file brings no settings for one")
    return found


def _said(found: "Found") -> str:
    odd = f", {len(found.odd)} lines not understood" if found.odd else ""
    return f"{found.form.value}: {found.days} days, {found.count} entries{odd}"
