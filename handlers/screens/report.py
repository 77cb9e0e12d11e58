"""The report in words: plain sentences with their counts, the patient's own words between quotation marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from babel.dates import format_date

from handlers.callbacks import Menu
from handlers.callbacks import Report as ReportTap
from handlers.screens.base import Button
from handlers.texts import Texts
from handlers.words import number, own, spoken, symptom
from journal.report_page import Block, Page, Strip
from journal.report_values import Amount, Before, CrashSpan, Function, Medicine, Month, Report, Symptom
from pacing.levels import SPOKEN_TOP

#: What fits on the first page; all of it is on the details page.
MOST_CRASHES, MOST_SYMPTOMS, MOST_MEDICINES, MOST_REMARKS = 5, 8, 6, 3
DETAILED_REMARKS = 14
LONGEST_REMARK = 160
LONGEST_THING = 60


def page(texts: Texts, values: Report, details: bool) -> Page:
    """The page, with a second one when details are wanted."""
    return Page(
        texts("report-title"),
        texts(
            "report-subtitle",
            first=_day(texts, values.first),
            last=_day(texts, values.last),
            days=values.kept.days,
        ),
        texts("report-lead"),
        _strip(texts, values),
        tuple(_blocks(texts, values)),
        texts("report-foot", day=_day(texts, values.last)),
        values.last,
        tuple(_details(texts, values)) if details else (),
        texts("report-details-title"),
        caption(texts, values),
        texts.language,
    )


def caption(texts: Texts, values: Report) -> str:
    """What the file is, for the chat."""
    return texts(
        "report-caption",
        first=_day(texts, values.first),
        last=_day(texts, values.last),
        noted=values.kept.noted,
        days=values.kept.days,
        crashes=len(values.spans),
    )


def more(texts: Texts, days: int) -> tuple[tuple[Button, ...], ...]:
    """The same with a second page."""
    return (
        (
            Button(texts("report-more"), ReportTap(days)),
            Button(texts("report-ask-function"), Menu("function")),
        ),
    )


def _strip(texts: Texts, values: Report) -> Strip:
    days = [values.first + timedelta(days=step) for step in range(values.kept.days)]
    marks = [
        (at, format_date(day, "MMM", locale=texts.language)) for at, day in enumerate(days) if day.day == 1
    ]
    words = [texts(f"report-{name}-word") for name in ("effort", "worst", "crash", "blank")]
    return Strip(values.efforts, values.worst, values.crashes, tuple(marks), *words)


def _blocks(texts: Texts, values: Report) -> Iterator[Block]:
    yield Block(texts("report-kept"), tuple(_kept(texts, values)))
    yield Block(texts("report-function"), tuple(_function(texts, values)))
    yield Block(texts("report-crashes"), tuple(_crashes(texts, values)))
    yield Block(texts("report-symptoms"), tuple(_symptoms(texts, values)))
    yield Block(texts("report-sleep"), tuple(_sleep(texts, values)))
    yield Block(texts("report-medicines"), tuple(_medicines(texts, values.medicines[:MOST_MEDICINES])))
    if values.remarks:
        yield Block(texts("report-words"), tuple(_remarks(texts, values, MOST_REMARKS)))


def _details(texts: Texts, values: Report) -> Iterator[Block]:
    yield Block(texts("report-months"), tuple(_month(texts, one, values) for one in values.months))
    if len(values.spans) > MOST_CRASHES:
        lines = tuple(_crash(texts, one) for one in reversed(values.spans))
        yield Block(texts("report-all-crashes"), lines)
    if len(values.symptoms) > MOST_SYMPTOMS:
        yield Block(texts("report-all-symptoms"), tuple(_named(texts, one) for one in values.symptoms[:30]))
    if len(values.remarks) > MOST_REMARKS:
        yield Block(texts("report-words"), tuple(_remarks(texts, values, DETAILED_REMARKS)))


def _kept(texts: Texts, values: Report) -> Iterator[str]:
    kept = values.kept
    yield texts("report-kept-days", noted=kept.noted, days=kept.days, blank=kept.blank)
    if kept.asked or kept.not_asked:
        yield texts(
            "report-kept-checks",
            asked=kept.asked,
            answered=kept.answered,
            skipped=kept.skipped,
            unanswered=kept.unanswered,
            notasked=kept.not_asked,
        )
    if values.imported:
        yield texts("report-kept-imported", count=values.imported)
    if values.by_carer:
        yield texts("report-kept-carer", count=values.by_carer)


def _function(texts: Texts, values: Report) -> Iterator[str]:
    if values.function is not None:
        yield from _funcap(texts, values.function)
    if sum(values.loads):
        yield texts("report-effort", days=sum(values.loads), levels=_levels(texts, "effort", values.loads))
    if values.effort_numbers is not None:
        yield _amount(texts, "report-effort-numbers", values.effort_numbers)
    if not sum(values.loads) and values.effort_numbers is None:
        yield texts("report-effort-none")
    for kind, amount in values.exertions.items():
        yield _amount(texts, "report-minutes", amount, name=texts(f"report-kind-{kind}"))


def _funcap(texts: Texts, found: Function) -> Iterator[str]:
    days = {"first": _short(texts, found.first), "last": _short(texts, found.last)}
    if found.whole is None:
        yield texts("report-funcap-part", answered=found.answered, **days)
    else:
        yield texts("report-funcap", score=_one(found.whole), **days)
    groups = [
        texts("report-group", name=texts(f"report-group-{group}"), score=_one(value))
        for group, value in found.groups.items()
    ]
    if groups:
        yield texts("report-funcap-groups", groups=", ".join(groups))


def _crashes(texts: Texts, values: Report) -> Iterator[str]:
    if not values.spans:
        yield texts("report-crash-none")
        return
    yield texts("report-crash-sum", count=len(values.spans), days=sum(one.days for one in values.spans))
    newest = list(reversed(values.spans))
    for span in newest[:MOST_CRASHES]:
        yield _crash(texts, span)
    if len(newest) > MOST_CRASHES:
        yield texts("report-crash-more", count=len(newest) - MOST_CRASHES)


def _crash(texts: Texts, span: CrashSpan) -> str:
    before = "; ".join(_before(texts, one) for one in span.before)
    return texts("report-crash", first=_short(texts, span.first), days=span.days, before=before)


def _before(texts: Texts, one: Before) -> str:
    """A day before a crash; things are in the patient's words."""
    blank = texts("report-blank")
    effort = blank if one.effort is None else spoken(texts, "effort", one.effort, one.top)
    said = {"day": format_date(one.day, "EEE", locale=texts.language), "effort": effort}
    if not one.things:
        return texts("report-before", **said)
    return texts("report-before-things", things=_quoted(one.things), **said)


def _quoted(things: Iterable[str]) -> str:
    return ", ".join(f"“{own(thing)[:LONGEST_THING]}”" for thing in list(things)[:2])


def _symptoms(texts: Texts, values: Report) -> Iterator[str]:
    if sum(values.levels):
        yield texts("report-worst", days=sum(values.levels), levels=_levels(texts, "overall", values.levels))
    if values.worst_numbers is not None:
        yield _amount(texts, "report-worst-numbers", values.worst_numbers)
    if not sum(values.levels) and values.worst_numbers is None:
        yield texts("report-worst-none")
    for one in values.symptoms[:MOST_SYMPTOMS]:
        yield _named(texts, one)
    if values.ill_days:
        yield texts("report-ill", days=values.ill_days)


def _named(texts: Texts, one: Symptom) -> str:
    return _amount(texts, "report-symptom", one.amount, name=symptom(texts, one.name))


def _sleep(texts: Texts, values: Report) -> Iterator[str]:
    if values.hours is not None:
        yield _amount(texts, "report-hours", values.hours)
    if sum(values.sleep):
        yield texts("report-quality", days=sum(values.sleep), levels=_levels(texts, "sleep", values.sleep))
    if values.hours is None and not sum(values.sleep):
        yield texts("report-sleep-none")


def _medicines(texts: Texts, medicines: Iterable[Medicine]) -> Iterator[str]:
    found = list(medicines)
    if not found:
        yield texts("report-medicine-none")
    for one in found:
        doses = ", ".join(own(dose) for dose in one.doses[:3])
        yield texts(
            "report-medicine",
            name=own(one.name),
            doses=texts("report-medicine-dose", doses=doses) if doses else "",
            taken=one.taken,
            **{"not": texts("report-medicine-not", count=one.not_taken) if one.not_taken else ""},
        )


def _remarks(texts: Texts, values: Report, most: int) -> Iterator[str]:
    for remark in values.remarks[:most]:
        words = own(remark.words)
        cut = words if len(words) <= LONGEST_REMARK else f"{words[:LONGEST_REMARK].rstrip()}…"
        yield texts("report-remark", day=_short(texts, remark.day), words=cut)


def _month(texts: Texts, one: Month, values: Report) -> str:
    month = format_date(one.first, "MMMM y", locale=texts.language)
    if not one.noted:
        return texts("report-month-blank", month=month, days=one.days)
    return texts(
        "report-month",
        month=month,
        noted=one.noted,
        days=one.days,
        effort=_middle(texts, "effort", one.effort, values.loads),
        worst=_middle(texts, "overall", one.symptoms, values.levels),
        crash=one.crash_days,
    )


def _middle(texts: Texts, question: str, value: float | None, worded: tuple[int, ...]) -> str:
    """A month's middle: in words where the patient uses the words of a scale, else as a number of ten."""
    if value is None:
        return texts("report-blank")
    if sum(worded):
        return spoken(texts, question, value, len(worded) - 1)
    return texts("report-of-ten", value=_one(value))


def _levels(texts: Texts, question: str, counts: tuple[int, ...]) -> str:
    named = [(texts(f"level-{question}-{at}").lower(), count) for at, count in enumerate(counts)]
    return ", ".join(texts("report-level", name=name, count=count) for name, count in named)


def _amount(texts: Texts, message: str, amount: Amount, **more: str) -> str:
    """A sentence with an amount: its middle and ends, or one number where they are the same."""
    ends = {"middle": amount.middle, "lowest": amount.lowest, "highest": amount.highest}
    said = {name: _one(value) for name, value in ends.items()}
    same = len(set(said.values())) == 1
    return texts(
        message, days=amount.days, spread=said["middle"] if same else texts("report-spread", **said), **more
    )


def _one(value: float) -> str:
    return number(round(value, 1 if value < SPOKEN_TOP else 0))


def _day(texts: Texts, day: date) -> str:
    return str(format_date(day, "d MMM y", locale=texts.language))


def _short(texts: Texts, day: date) -> str:
    return str(format_date(day, "d MMM", locale=texts.language))
