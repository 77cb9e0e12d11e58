"""The list of who was erased: keyed hashes in a file of its own, so that no restore brings anybody back."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from storage.errors import UnwritableError

#: Keyed hash of a patient's id, and when the one who was erased had joined.
Hashes = Mapping[bytes, datetime]


def beside(key_file: Path) -> Path:
    """Where the list lies: beside the key, which is kept apart from the database."""
    return key_file.with_suffix(".erased")


class ErasedList:
    """One line a patient, `<hash in hex> <joined, ISO>`, only ever appended to; for its owner only (0600)."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> dict[bytes, datetime]:
        """All of it; the last line about a hash counts, and a line that a crash cut short is passed over."""
        try:
            lines = self._path.read_text("ascii").splitlines()
        except FileNotFoundError:
            return {}
        except (OSError, UnicodeDecodeError):
            raise UnwritableError(f"the list of erased patients {self._path} cannot be read") from None
        return dict(pair for line in lines if (pair := _pair(line)) is not None)

    def add(self, hashes: Hashes) -> None:
        """Append what is not in it, down to the disk. Raises UnwritableError."""
        known = self.read()
        fresh = {who: joined for who, joined in hashes.items() if known.get(who) != joined}
        if not fresh:
            return
        # A line that was cut short must not swallow the next one.
        text = "\n" + "".join(f"{who.hex()} {joined.isoformat()}\n" for who, joined in fresh.items())
        try:
            self._append(text.encode("ascii"))
        except OSError as error:
            words = f"the list of erased patients {self._path} cannot be written: {error.strerror}"
            raise UnwritableError(words) from None

    def _append(self, text: bytes) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())


def _pair(line: str) -> tuple[bytes, datetime] | None:
    who, _, joined = line.partition(" ")
    try:
        at = datetime.fromisoformat(joined)
        return (bytes.fromhex(who), at) if at.tzinfo is not None and len(who) == 64 else None
    except ValueError:
        return None
