"""The published schema: it names what the code knows, and a sample has nothing that it does not name."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from journal.records import FiringState, PromptKind, PromptState, ReminderState
from pacing.entries import Kind, Source
from reports.export import VERSION

DOCS = Path(__file__).parents[2] / "docs"
SCHEMA = json.loads((DOCS / "export.schema.json").read_text("utf-8"))["properties"]
NOUNS = SCHEMA["records"]["properties"]


def field(noun: str, name: str) -> Any:
    """What the schema says of one field."""
    return NOUNS[noun]["items"]["properties"][name]


def test_the_version_is_that_of_the_code() -> None:
    assert SCHEMA["version"]["const"] == VERSION


@pytest.mark.parametrize(
    ("noun", "name", "words"),
    [
        ("entries", "kind", Kind),
        ("entries", "source", Source),
        ("prompts", "kind", PromptKind),
        ("prompts", "state", PromptState),
        ("reminders", "state", ReminderState),
        ("firings", "state", FiringState),
    ],
)
def test_words_are_those_of_the_code(noun: str, name: str, words: type[StrEnum]) -> None:
    assert set(field(noun, name)["enum"]) == {word.value for word in words}


def test_every_row_of_the_sample_has_only_named_fields_and_all_that_are_required() -> None:
    sample = json.loads((DOCS / "samples" / "pacenote-2026-11-22.json").read_text("utf-8"))["records"]
    assert sample.keys() <= NOUNS.keys()
    for noun, rows in sample.items():
        for row in rows if isinstance(rows, list) else ():
            assert row.keys() <= NOUNS[noun]["items"]["properties"].keys()
            assert set(NOUNS[noun]["items"]["required"]) <= row.keys()
