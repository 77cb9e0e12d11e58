"""The page for an appointment: asked for by a command, plain words or a button, made by delivery."""

from __future__ import annotations

from typing import Any

from telegram import Update

from handlers import post
from handlers.callbacks import Report
from handlers.desk import Desk, sit
from handlers.screens import report as screens
from handlers.screens.base import Screen
from journal.records import Act
from language.spans import ReportAsked, read_rest


async def on_report(update: Update, context: Any) -> None:
    """/report, /report 3 months, /report 6 weeks with details."""
    desk = await sit(update)
    asked = read_rest(" ".join(context.args or ()))
    if asked is None:
        await desk.say(Screen(desk.texts("report-how")))
    else:
        await make_report(desk, asked)


async def on_report_tap(update: Update, _: object) -> None:
    """The same with details."""
    desk = await sit(update)
    query = update.callback_query
    tap = Report.unpack((query.data if query else None) or "")
    if tap is None or tap.days < 1:
        await desk.toast(desk.texts("gone-button"))
    else:
        await make_report(desk, ReportAsked(tap.days, details=True))


async def make_report(desk: Desk, asked: ReportAsked) -> None:
    """Ask delivery for the page; a button below it offers the details."""
    payload: dict[str, object] = {"make": "report", "days": asked.days, "details": asked.details}
    if not asked.details:
        rows = screens.more(desk.texts, asked.days)
        payload["rows"] = [[button.row() for button in row] for row in rows]
    await post.make(desk.visit, Act.DOCUMENTS, payload, desk.callback_id)


async def usual_report(desk: Desk) -> None:
    """Three months, which is what an appointment commonly asks about."""
    await make_report(desk, ReportAsked())
