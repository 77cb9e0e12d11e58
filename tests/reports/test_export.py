"""Exports: everything comes out, reads back, and starts no formula."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reports.export import files, tables, whole

DAY = date(2026, 11, 22)
FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
TEXTS = st.text(max_size=30) | st.builds("{}{}".format, st.sampled_from(FORMULAS), st.text(max_size=10))
PLAIN = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS
JSON = st.recursive(
    PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3)
)
NOUNS = st.sampled_from(["patient", "entries", "prompts", "reminders", "notes"])


def made(everything: Mapping[str, Any]) -> dict[str, bytes]:
    """The files by the part of their names after the day."""
    csvs = {f"-{name}.csv": body for name, body in tables(everything)}
    return {".json": whole(everything, DAY), **csvs}


def table(body: bytes) -> list[list[str]]:
    """A CSV as a spreadsheet program reads it."""
    return list(csv.reader(io.StringIO(body.decode("utf-8-sig"), newline="")))


def cell(value: Any) -> str:
    """The cell that one value becomes, in a file of its own."""
    return table(made({"entries": [{"text": value, "day": "2026-11-20"}]})["-entries.csv"])[1][1]


def test_no_file_name_says_more_than_the_product_and_the_day() -> None:
    assert [name for name, _ in files({}, DAY)] == [
        "pacenote-2026-11-22.json",
        "pacenote-2026-11-22-entries.csv",
        "pacenote-2026-11-22-check-ins.csv",
        "pacenote-2026-11-22-reminders.csv",
        "pacenote-2026-11-22-notes.csv",
        "pacenote-2026-11-22-fhir.json",
        "pacenote-2026-11-22-reminders.ics",
    ]


def test_someone_without_entries_gets_files_with_headings() -> None:
    empty = made({})
    assert json.loads(empty[".json"])["records"] == {}
    assert all(len(table(empty[name])) == 1 for name in empty if name.endswith(".csv"))


def test_the_json_says_which_form_it_has() -> None:
    said = json.loads(made({"entries": []})[".json"])
    assert (said["format"], said["version"], said["made"]) == ("pacenote-export", 2, "2026-11-22")


# The first text of a fresh checkout builds a table of characters, which takes seconds.
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(NOUNS, st.lists(st.dictionaries(TEXTS, JSON, max_size=4), max_size=3)))
def test_the_json_reads_back_equal(everything: dict[str, Any]) -> None:
    assert json.loads(made(everything)[".json"])["records"] == everything


@settings(deadline=None)
@given(TEXTS)
def test_a_text_reads_back_as_it_was_apart_from_the_defusing(text: str) -> None:
    assert cell(text) == (f"'{text}" if text.startswith(FORMULAS) else text)


@settings(deadline=None)
@given(TEXTS)
def test_no_cell_starts_a_formula(text: str) -> None:
    assert not cell(text).startswith(FORMULAS)


@pytest.mark.parametrize(
    ("value", "shown"),
    [(-3, "-3"), (2.5, "2.5"), (0, "0"), (True, "true"), (None, ""), ({"á": [1]}, '{"á": [1]}')],
)
def test_what_is_no_text_keeps_its_plain_form(value: Any, shown: str) -> None:
    assert cell(value) == shown


def test_half_a_character_from_a_broken_keyboard_loses_nothing() -> None:
    everything = {"entries": [{"text": "tired \ud83d"}]}
    assert json.loads(made(everything)[".json"])["records"] == everything
    assert table(made(everything)["-entries.csv"])[1] == ["tired \\ud83d"]


def test_a_column_that_only_one_row_has_is_a_column_of_all() -> None:
    rows = [{"day": "2026-11-20", "text": "a"}, {"day": "2026-11-21", "retired": "2026-11-22"}]
    assert table(made({"entries": rows})["-entries.csv"]) == [
        ["day", "text", "retired"],
        ["2026-11-20", "a", ""],
        ["2026-11-21", "", "2026-11-22"],
    ]


def test_a_spreadsheet_program_is_told_the_encoding() -> None:
    body = made({"notes": [{"kind": "ø"}]})["-notes.csv"]
    assert body.startswith(b"\xef\xbb\xbf")
    assert not made({})[".json"].startswith(b"\xef\xbb\xbf")
