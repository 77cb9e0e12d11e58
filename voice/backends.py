"""Backends: the ears by name, loaded only in the worker that uses them."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from journal.heard import Heard, Hearing
from voice.errors import MissingError
from voice.vocabulary import Vocabulary, loaded


class Listener(Protocol):
    """What hears one note, in the process where it is called."""

    name: str
    #: Bytes of addresses that its worker may take; beyond them a note is given up, not the machine.
    memory: int

    def listen(self, audio: bytes, context: Hearing) -> Heard:
        """What the note says. Raises HearingError."""
        ...


#: The first is the default; the others are extras that an operator installs.
BACKENDS = ("pocketsphinx", "whisper")


def listener(backend: str, vocabulary: str, folder: Path) -> Listener:
    """A backend that is ready. Raises MissingError with one line that says what to do."""
    known = loaded(vocabulary)
    try:
        if backend == "pocketsphinx":
            return _default(known, folder)
        if backend == "whisper":
            from voice.whisper import Whisper  # noqa: PLC0415

            return Whisper(known, folder)
    except ImportError as error:
        raise MissingError(f"the ears {backend} are not installed: {error.name} is missing") from None
    raise MissingError(f"there are no ears called {backend}; there are {', '.join(BACKENDS)}")


def _default(known: Vocabulary, folder: Path) -> Listener:
    """Two models of sound where the network is installed, one elsewhere."""
    from voice.pair import Pair  # noqa: PLC0415 - one backend's libraries a worker
    from voice.sphinx import Sphinx  # noqa: PLC0415

    try:
        return Pair(known, folder)
    except MissingError:
        return Sphinx(known, folder)
