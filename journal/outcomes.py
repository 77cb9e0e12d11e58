"""Outcomes: what came of a message, as values for a screen; the words are the handlers'."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from journal.checkin import CheckIn
from journal.records import AskKind, ReminderRow
from language.plans import Plan
from language.values import Doubt, Intent, Option, Refusal, ReminderAction, Safety, Said
from pacing.entries import Entry
from pacing.event import Event
from pacing.levels import Rating
from pacing.precedents import Precedents


@dataclass(frozen=True, slots=True)
class Logged:
    """What was said became entries of `day`; `check` is the prompt that it answered.

    `changed` says that it took the place of `before`, where that is still worth saying. `event` is followed
    from now on.
    """

    batch_id: int
    entries: tuple[Entry, ...]
    day: date
    check: CheckIn | None = None
    changed: bool = False
    crashed: bool = False
    before: tuple[Entry, ...] = ()
    event: Event | None = None


@dataclass(frozen=True, slots=True)
class Undone:
    """Entries taken back, none when there were none, and the check-ins that they had answered."""

    entries: tuple[Entry, ...]
    checks: tuple[CheckIn, ...] = ()
    reminders: tuple[ReminderRow, ...] = ()
    imported: int | None = None  # entries of a whole import, when that was what came last


@dataclass(frozen=True, slots=True)
class Asked:
    """Doubt became one question; its options wait in the row `ask_id`. `rating` had no thing."""

    ask_id: int
    kind: AskKind
    doubt: Doubt
    options: tuple[Option, ...] = ()
    rating: Rating | None = None
    task: str = ""
    rows: tuple[ReminderRow, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Reminded:
    """A reminder that is set, with its next instant (aware UTC) and the batch of the message that set it."""

    row: ReminderRow
    next: datetime
    batch_id: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """A reminder that cannot be."""

    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Commanded:
    """What a command about reminders did, to which rows; no rows: nothing fitted."""

    action: ReminderAction
    rows: tuple[ReminderRow, ...] = ()
    next: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Plain words for a command."""

    intent: Intent


@dataclass(frozen=True, slots=True)
class Cared:
    """A red flag: where to find help, before anything else."""

    safety: Safety


@dataclass(frozen=True, slots=True)
class ZoneFound:
    """A place was named; several zones are offered, one is taken."""

    zones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SymptomFollowed:
    """A symptom of the patient's own is followed now; `full` says that there are six already."""

    name: str
    full: bool = False


@dataclass(frozen=True, slots=True)
class Left:
    """A question that the patient left: nothing is changed."""


@dataclass(frozen=True, slots=True)
class WordAsked:
    """An own word and what it is to mean, before it is kept."""

    ask_id: int
    phrase: str
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class WordKept:
    """An own word that is known from now on."""

    phrase: str
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class WordForgotten:
    """An own word that is known no more; `known` says whether it was."""

    phrase: str
    known: bool


@dataclass(frozen=True, slots=True)
class WordList:
    """All own words and what they mean, oldest first."""

    words: tuple[tuple[str, tuple[Said, ...]], ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """Something still to come, what followed such things before, and whether rest around it can be set."""

    ask_id: int
    plan: Plan
    found: Precedents
    rests: bool


@dataclass(frozen=True, slots=True)
class HeardAsked:
    """A voice note that was not heard for certain: the likeliest ways to hear it, to choose from."""

    ask_id: int
    texts: tuple[str, ...]


Outcome = (
    Logged
    | Undone
    | Asked
    | Reminded
    | Refused
    | Commanded
    | Wanted
    | Cared
    | ZoneFound
    | SymptomFollowed
    | Left
    | WordAsked
    | WordKept
    | WordForgotten
    | WordList
    | Planned
    | HeardAsked
)
