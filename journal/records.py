"""Records: what the diary keeps beside entries: prompts, reminders, schedules, questions, messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum, StrEnum
from typing import Any

from pacing.entries import Source
from pacing.schedule import Rule


class PromptKind(StrEnum):
    """Which check-in a prompt is; GENTLE is the one row asked in crash mode, PROBE asks about an event."""

    EVENING = "evening"
    MORNING = "morning"
    GENTLE = "gentle"
    PROBE = "probe"


class PromptState(StrEnum):
    """Asked, answered, skipped, no answer and not asked are different things (PATIENTS.md, rule 3)."""

    ASKED = "asked"
    ANSWERED = "answered"
    SKIPPED = "skipped"
    LATER = "later"
    NO_ANSWER = "no_answer"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Prompt:
    """One check-in of one local day; unique per patient, kind and day. `message_id` once sent."""

    id: int
    kind: PromptKind
    day: date
    state: PromptState
    at: datetime
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """What one message of the patient said: its entries are undone or fixed together."""

    id: int
    at: datetime
    source: Source
    message_id: int | None = None


class ReminderState(StrEnum):
    """Life of a reminder."""

    ACTIVE = "active"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """A reminder: the patient's words, and either a rule or one instant."""

    id: int
    task: str
    rule: Rule | None
    at: datetime | None
    state: ReminderState
    created: datetime


class FiringState(StrEnum):
    """What became of one firing of a reminder; FIRED is still unanswered, NOT_ASKED was too late to say."""

    FIRED = "fired"
    DONE = "done"
    SKIPPED = "skipped"
    LATER = "later"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Firing:
    """One firing of a reminder; unique per reminder and slot (naive local wall clock)."""

    id: int
    reminder_id: int
    slot: datetime
    state: FiringState
    at: datetime
    message_id: int | None = None


class ScheduleKind(StrEnum):
    """What falls due. `ref` is the reminder of a REMINDER, the firing of a SNOOZE, the prompt of a LATER."""

    EVENING = "evening"
    MORNING = "morning"
    WEEK = "week"
    REMINDER = "reminder"
    SNOOZE = "snooze"
    LATER = "later"
    COMPANION = "companion"
    PROBE = "probe"
    RETENTION = "retention"
    FUNCTION = "function"


@dataclass(frozen=True, slots=True)
class Schedule:
    """A row that falls due; unique per patient, kind and ref. `slot` is naive local time, `due_at` UTC."""

    patient_id: int
    kind: ScheduleKind
    due_at: datetime
    slot: datetime
    rule: Rule | None = None
    ref: int = 0
    id: int = 0


@dataclass(frozen=True, slots=True)
class Carer:
    """A link: `carer_id` may log for `patient_id`. `told`: they hear that a day went without an answer."""

    id: int
    patient_id: int
    carer_id: int
    since: datetime
    told: bool = False


@dataclass(frozen=True, slots=True)
class VoiceNote:
    """A voice note that is still to be heard: where its sound is, and when it was said (aware UTC)."""

    message_id: int
    file: str
    at: datetime
    size: int | None = None
    attempts: int = 0
    patient_id: int = 0
    id: int = 0


class AskKind(StrEnum):
    """What an open question of the bot is about."""

    LOG = "log"  # a doubtful message: which of these readings?
    REMINDER = "reminder"  # a reminder with its instant in doubt
    WHEN = "when"  # a reminder without a time: the next message says it
    FIX = "fix"  # the next message replaces a batch
    TARGET = "target"  # a command that could mean several reminders
    WORD = "word"  # an own word: does it mean that?
    KEEP = "keep"  # nothing to log in it: keep it as a remark?
    CITY = "city"  # the next message names a place for the time zone
    SYMPTOM = "symptom"  # the next message names a symptom to follow
    FORWARD = "forward"  # somebody's words were forwarded: log them as the patient's own?
    HEARD = "heard"  # was that what the voice note said?
    PLAN = "plan"  # rest before and after what is to come?
    IMPORT = "import"  # a file was read: add what it holds?


@dataclass(frozen=True, slots=True)
class Ask:
    """One open question with its options, so that a tap hours later finds them. `payload` is JSON."""

    id: int
    kind: AskKind
    at: datetime
    payload: Mapping[str, Any] = field(default_factory=dict)
    closed: bool = False


class Priority(IntEnum):
    """Order of delivery: answers to taps first (DESIGN.md)."""

    TAP = 0
    REPLY = 1
    REMINDER = 2
    CHECKIN = 3
    SUMMARY = 4
    NOTE = 5


class Act(StrEnum):
    """What delivery does with an outgoing row."""

    SEND = "send"  # a text with buttons
    EDIT = "edit"  # text and buttons of `message_id`
    ANSWER = "answer"  # only the tap's answer: a toast, or nothing
    DELETE = "delete"  # `message_id`
    PICTURE = "picture"  # made at delivery by the maker named in payload["make"]
    DOCUMENTS = "documents"  # likewise, one or more files
    READ = "read"  # a file of the patient's is read by the maker; its text is sent, or edits `message_id`
    LEAVE = "leave"  # a group that the bot was brought into
    SPEECH = "speech"  # payload["text"] read aloud; where nothing can speak, nothing
    FAREWELL = "farewell"  # a text after everything was erased; the row goes with it


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message to be, committed with what caused it. `payload` is JSON (sealed, blanked once sent):
    text, rows [[[label, data], ...], ...], toast, make, and what a maker needs. Text is sent as it is.

    `callback_id` is the tap to be answered beside the act. `prompt_id` / `firing_id` get the message id once
    it is known, and mark what is sent once more when a crash left it uncertain.
    """

    chat_id: int
    act: Act
    payload: Mapping[str, Any]
    priority: Priority
    not_after: datetime
    message_id: int | None = None
    callback_id: str | None = None
    silent: bool = True
    prompt_id: int | None = None
    firing_id: int | None = None
    id: int = 0
