"""Button data: typed, at most 64 bytes, and nothing else than what this module makes is obeyed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import ClassVar, Self, get_type_hints
from zlib import crc32

from pacing.entries import SYMPTOMS

#: Telegram's limit of callback data, in bytes (TELEGRAM.md).
LIMIT = 64
#: A number as this module writes it, and as a database can take it.
_NUMBER = re.compile(r"-1|0|[1-9][0-9]{0,17}", re.ASCII)


class TooLongError(ValueError):
    """Button data over Telegram's limit: a mistake of ours, found by tests."""


@dataclass(frozen=True, slots=True)
class Data:
    """Fields of a button, joined by colons behind a code; fields are ints or strings without a colon."""

    CODE: ClassVar[str] = ""

    def pack(self) -> str:
        """The text that Telegram carries. Raises TooLongError above 64 bytes."""
        names: Iterable[str] = self.__slots__
        text = ":".join([self.CODE, *(str(getattr(self, name)) for name in names)])
        if _too_long(text):
            raise TooLongError(self.CODE)
        return text

    @classmethod
    def unpack(cls, text: str) -> Self | None:
        """The button that a tap names; None for anything forged, foreign or of another version."""
        code, *values = text.split(":")
        types = _types(cls)
        if code != cls.CODE or len(values) != len(types) or _too_long(text):
            return None
        pairs = list(zip(types, values, strict=True))
        if any(kind is int and not _NUMBER.fullmatch(value) for kind, value in pairs):
            return None
        return cls(*(kind(value) for kind, value in pairs))


def _too_long(text: str) -> bool:
    return len(text.encode("utf-8", "surrogatepass")) > LIMIT


def _types(button: type[Data]) -> tuple[type[int] | type[str], ...]:
    """The type of each field, in order; looked up once for each kind of button."""
    if button not in _TYPES:
        hints = get_type_hints(button)
        _TYPES[button] = tuple(hints[field.name] for field in fields(button))
    return _TYPES[button]


_TYPES: dict[type[Data], tuple[type[int] | type[str], ...]] = {}


@dataclass(frozen=True, slots=True)
class Answer(Data):
    """One level of one question of a prompt."""

    CODE: ClassVar[str] = "a"
    prompt: int
    question: str
    level: int


@dataclass(frozen=True, slots=True)
class Rate(Data):
    """One level of one followed symptom; `key` from `key_of`."""

    CODE: ClassVar[str] = "r"
    prompt: int
    key: str
    level: int


@dataclass(frozen=True, slots=True)
class Check(Data):
    """What else can be done with a prompt: usual, crash, skip, later, view, each."""

    CODE: ClassVar[str] = "c"
    prompt: int
    what: str


@dataclass(frozen=True, slots=True)
class Exertion(Data):
    """A kind of exertion, put on or taken off."""

    CODE: ClassVar[str] = "x"
    prompt: int
    kind: str


@dataclass(frozen=True, slots=True)
class Batch(Data):
    """Undo or fix what a message said."""

    CODE: ClassVar[str] = "b"
    batch: int
    what: str


@dataclass(frozen=True, slots=True)
class Choose(Data):
    """One option of an open question of the bot's."""

    CODE: ClassVar[str] = "o"
    ask: int
    index: int


@dataclass(frozen=True, slots=True)
class NoteTap(Data):
    """What a patient thinks of a pacing note; `prompt` is the check-in whose message carries it."""

    CODE: ClassVar[str] = "n"
    note: int
    prompt: int
    what: str


@dataclass(frozen=True, slots=True)
class Fire(Data):
    """Done, later or skip of a reminder that fired."""

    CODE: ClassVar[str] = "f"
    firing: int
    what: str


@dataclass(frozen=True, slots=True)
class Reminder(Data):
    """What a list of reminders offers for one of them."""

    CODE: ClassVar[str] = "m"
    reminder: int
    what: str


@dataclass(frozen=True, slots=True)
class Ahead(Data):
    """What is wanted around something still to come: rest, no."""

    CODE: ClassVar[str] = "p"
    ask: int
    what: str


@dataclass(frozen=True, slots=True)
class Import(Data):
    """A file that was offered (add, swap, no: the question's number), or an import taken back (undo)."""

    CODE: ClassVar[str] = "i"
    number: int
    what: str


@dataclass(frozen=True, slots=True)
class Spoken(Data):
    """One way to hear a voice note; -1 for none of them."""

    CODE: ClassVar[str] = "v"
    ask: int
    index: int


@dataclass(frozen=True, slots=True)
class Report(Data):
    """The page for an appointment once more, with details, over so many days."""

    CODE: ClassVar[str] = "d"
    days: int


@dataclass(frozen=True, slots=True)
class Care(Data):
    """A link of a carer's: end, stop, tell, or undo of the batch `number`."""

    CODE: ClassVar[str] = "k"
    link: int
    number: int
    what: str


@dataclass(frozen=True, slots=True)
class Function(Data):
    """One level of one question about function; -1 leaves it for another day."""

    CODE: ClassVar[str] = "u"
    item: str
    level: int


@dataclass(frozen=True, slots=True)
class Forward(Data):
    """Log forwarded words, or no."""

    CODE: ClassVar[str] = "w"
    ask: int
    what: str


@dataclass(frozen=True, slots=True)
class Menu(Data):
    """A place that can be reached by a tap as well as by a command."""

    CODE: ClassVar[str] = "g"
    place: str


@dataclass(frozen=True, slots=True)
class Hello(Data):
    """A choice of the first minutes: a zone (slashes kept) or the check-in times."""

    CODE: ClassVar[str] = "h"
    what: str
    value: str


@dataclass(frozen=True, slots=True)
class Set(Data):
    """A setting and the value that a tap gives it."""

    CODE: ClassVar[str] = "s"
    name: str
    value: str


def key_of(symptom: str) -> str:
    """A symptom's short name in button data; an own word goes by its checksum, which always fits."""
    return symptom if symptom in SYMPTOMS else f"_{crc32(symptom.encode('utf-8', 'surrogatepass')):08x}"


def symptom_of(key: str, followed: tuple[str, ...]) -> str | None:
    """The followed symptom that a key names; None when it is no longer followed."""
    return next((name for name in followed if key_of(name) == key), None)
