"""Backends: the ears by name, loaded only in the worker that uses them."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from journal.heard import Heard, Hearing


class Listener(Protocol):
    """What hears one note, in the process where it is called."""

    name: str

    def listen(self, audio: bytes, context: Hearing) -> Heard:
        """What the note says. Raises HearingError."""
        ...


def listener(backend: str, vocabulary: str, folder: Path) -> Listener:
    """A backend that is ready. Raises MissingError."""
    from voice.sphinx import Sphinx  # noqa: PLC0415 - one backend's libraries a worker
    from voice.vocabulary import loaded  # noqa: PLC0415

    return Sphinx(loaded(vocabulary), folder)
