"""An environment of its own for a library that ours excludes, made once in the folder for temporary files."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

#: Seconds that the package index may take.
PATIENCE = 100.0


class NoRivalError(Exception):
    """It cannot be had here; the words say why."""


def python_with(library: str) -> str:
    """The interpreter of an environment that has the library. Raises NoRivalError."""
    home = (
        Path(tempfile.gettempdir()) / f"pacenote-bench-{library}-{sys.version_info[0]}{sys.version_info[1]}"
    )
    python = home / "bin" / "python"
    if not _has(python, library):
        try:
            venv.create(home, clear=True, with_pip=True)
            _quietly(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", library)
        except (OSError, subprocess.SubprocessError) as error:
            raise NoRivalError(f"{library} cannot be installed here ({type(error).__name__})") from None
    return str(python)


def _has(python: Path, library: str) -> bool:
    try:
        _quietly(python, "-c", f"import {library}")
    except (OSError, subprocess.SubprocessError):
        return False
    return True


def _quietly(python: Path, *arguments: str) -> None:
    subprocess.run([str(python), *arguments], check=True, capture_output=True, timeout=PATIENCE)
