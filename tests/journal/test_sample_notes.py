"""Sample notes: every kind once, from days that lead to it."""

from __future__ import annotations

from journal.sample_notes import sample_notes
from pacing.note import NoteKind


def test_every_kind_is_shown_once() -> None:
    assert sorted(note.kind for note, _ in sample_notes()) == sorted(NoteKind)


def test_every_one_has_numbers_behind_it() -> None:
    assert all(note.why.efforts for note, _ in sample_notes())
