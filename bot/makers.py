"""Makers: files that are made when they are sent, off the event loop."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class NamedFile:
    """One file as it is sent; names are ours, never a patient's words."""

    name: str
    data: bytes
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """Files to send together: one photo, or documents."""

    files: tuple[NamedFile, ...]
    photo: bool = False


Make = Callable[[int, Mapping[str, Any]], Awaitable[Made]]
