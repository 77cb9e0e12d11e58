"""The maker of the page for an appointment."""

import asyncio
from collections.abc import Mapping
from typing import Any

from handlers.screens import report as screens
from handlers.texts import texts_for
from journal.report import report
from journal.report_page import Page
from journal.visit import Visit


async def page_of(visit: Visit, payload: Mapping[str, Any]) -> Page:
    """The page over payload["days"], with details or without, in the patient's language."""
    values = await report(visit, int(payload["days"]))
    return screens.page(texts_for(visit.patient.language), values, bool(payload["details"]))


async def drawn(page: Page) -> bytes:
    """The page as a PDF, off the event loop."""
    from reports.doctor_page import pdf  # noqa: PLC0415

    return await asyncio.to_thread(pdf, page)
