"""Heard: what the ears made of a voice note, and what they may know before they listen."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Verdict(StrEnum):
    """What may be done with what was heard."""

    SURE = "sure"  # it may be logged, and is echoed
    UNSURE = "unsure"  # it is said back and asked about, together with the alternatives
    NONE = "none"  # nothing that can be used: silence, or speech about something else


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to hear the same sounds. `confidence` is the share of belief in it, 0-1."""

    text: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Hearing:
    """What is known before listening.

    asked: the open question ("effort", "overall", "sleep", "energy", a symptom), empty when none is open.
    usual: the patient's own usual answer to it, 0-10, None when it is not known yet.
    own: the patient's own words and symptoms, in lower case.
    """

    asked: str = ""
    usual: float | None = None
    own: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """One transcribed note. `text` is empty exactly when the verdict is NONE.

    `alternatives` are the likeliest first, `text` among them; `seconds` is the length of the audio;
    `silent` tells a note without speech from one about something else.
    """

    text: str
    verdict: Verdict
    confidence: float
    seconds: float
    backend: str
    alternatives: tuple[Alternative, ...] = field(default=())
    silent: bool = False


class Why(StrEnum):
    """Why a note could not be heard."""

    LARGE = "large"  # more bytes than may be read
    LONG = "long"  # more than three minutes
    UNREADABLE = "unreadable"  # no audio that is known, or damaged from the start
    FAILED = "failed"  # the ears stopped, more than once


class HearingError(Exception):
    """A note that could not be heard. Its text is the reason's name, never words or names of files."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why
