"""`pacenote export PATIENT FOLDER`: all that is kept of one patient as files, beside the running bot."""

import asyncio
import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.clock import SystemClock
from bot.commands.said import one_line
from bot.errors import StartError


def export(
    patient: Annotated[int, typer.Argument(help="Telegram's number of the patient's chat.")],
    folder: Annotated[Path, typer.Argument(help="Where the files go; it is made when it is not there.")],
    report: Annotated[int, typer.Option(help="Also a page for an appointment over so many days.")] = 0,
) -> None:
    """Write all that is kept of one patient into files, for a patient who cannot ask for them."""
    with one_line():
        for name in asyncio.run(_export(patient, folder, report)):
            typer.echo(name)


async def _export(patient_id: int, folder: Path, report_days: int) -> list[str]:
    from bot import database, settings  # noqa: PLC0415
    from bot.report import drawn, page_of  # noqa: PLC0415
    from journal.report_page import Page  # noqa: PLC0415
    from journal.visit import Visit  # noqa: PLC0415
    from reports.export import files  # noqa: PLC0415
    from storage.beside import read_beside  # noqa: PLC0415
    from storage.keys import load_key  # noqa: PLC0415
    from storage.unit import UnitOfWork  # noqa: PLC0415

    async def read(unit: UnitOfWork) -> tuple[Mapping[str, Any], date, Page | None]:
        records = unit.records(patient_id)
        found = await records.patient()
        if found is None:
            raise StartError(f"there is no patient {patient_id}")
        visit = Visit(records, found, SystemClock().now())
        page = await page_of(visit, {"days": report_days, "details": True}) if report_days > 0 else None
        return await records.everything(), visit.today, page

    loaded = settings.load()
    everything, today, page = await read_beside(database.url(loaded), load_key(loaded.key_path()), read)
    made = files(everything, today)
    if page is not None:
        made.append((f"pacenote-report-{today.isoformat()}.pdf", await drawn(page)))
    return await asyncio.to_thread(_write, folder, made)


def _write(folder: Path, made: list[tuple[str, bytes]]) -> list[str]:
    """Files for their owner only; one that is there already is not written over."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, data in made:
            target = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(target, "wb") as file:
                file.write(data)
    except FileExistsError as error:
        raise StartError(f"{error.filename} is there already: give a folder without it") from None
    except OSError as error:
        raise StartError(f"{folder} cannot be written: {error.strerror}") from None
    return [str(folder / name) for name, _ in made]
