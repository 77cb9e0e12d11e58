"""Spans and the page for an appointment: asked for in many ways, and never by a statement."""

from __future__ import annotations

import pytest

from language.spans import USUAL, ReportAsked, read_report, read_rest, span_of


@pytest.mark.parametrize(
    ("words", "days"),
    [("3 months", 91), ("six weeks", 42), ("a year", 365), ("month", 30), ("10 days", 10), ("2-weeks", 14)],
)
def test_a_span_is_so_many_days(words: str, days: int) -> None:
    assert span_of(words) == days


@pytest.mark.parametrize("words", ["", "soon", "many months", "3", "3 fortnights"])
def test_other_words_are_no_span(words: str) -> None:
    assert span_of(words) is None


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("report", ReportAsked()),
        ("report for my doctor, 3 months", ReportAsked(91)),
        ("Report for my GP", ReportAsked()),
        ("doctor's report for the last 6 weeks with details", ReportAsked(42, True)),
        ("can you make me a report for my appointment", ReportAsked()),
        ("I need a report for the last year", ReportAsked(365)),
        ("summary for my doctor, two months please", ReportAsked(61)),
        ("doctor’s page", ReportAsked()),
        ("report with details", ReportAsked(USUAL, True)),
    ],
)
def test_the_page_is_asked_for_in_plain_words(words: str, asked: ReportAsked) -> None:
    assert read_report(words) == asked


@pytest.mark.parametrize(
    "words",
    [
        "wrote a report, head 7",
        "report to work tomorrow",
        "nothing to report",
        "summary",
        "saw my doctor for 30 min",
        "remind me to print the report for my doctor",
        "report for my boss",
        "report for my doctor made me tired",
    ],
)
def test_a_statement_asks_for_nothing(words: str) -> None:
    assert read_report(words) is None


def test_a_command_takes_the_rest() -> None:
    assert read_rest("3 months") == ReportAsked(91)
    assert read_rest("") == ReportAsked()
    assert read_rest("for ever") is None
