"""Readings: what a sentence was understood to say, as values without words of ours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from pacing.levels import Rating
from pacing.said import Said as Said  # noqa: PLC0414 (a part of a reading, named here too)
from pacing.schedule import Rule


class Doubt(StrEnum):
    """Why a message becomes one question instead of an entry or a reminder."""

    BARE_LEVEL = "bare_level"  # "6", "bad": of what?
    SCALE = "scale"  # "4/5", "15", "-2": which scale?
    WHICH = "which"  # a word with two meanings: options say them
    CHANGE = "change"  # "worse", without a level
    LEVEL = "level"  # "headache": how bad? options say the levels; beside a LOG, what else could be asked
    UNCLEAR = "unclear"  # something in the message is not explained
    TIME = "time"  # am or pm, d/m or m/d, a time without its day: options are instants
    WHEN = "when"  # a reminder without a time
    TASK = "task"  # a time without what to be reminded of
    TARGET = "target"  # a command that could mean several reminders


class Safety(StrEnum):
    """Red flags and thoughts of suicide, answered before anything else (PACING.md 6)."""

    EMERGENCY = "emergency"
    SOON = "soon"
    CRISIS = "crisis"


class LogAction(StrEnum):
    """What is to be done with what was said."""

    LOG = "log"
    ASK = "ask"
    NONE = "none"  # nothing to log: thanks, a greeting
    OTHER = "other"  # something else than a log: a question to the bot, say
    CORRECT = "correct"  # "4 not 7", "no, that was yesterday": change the last entries
    DELETE = "delete"  # "undo", "delete that"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True)
class Option:
    """One way to read a doubtful message; exactly one of the fields that carry a meaning is set."""

    said: tuple[Said, ...] = ()
    at: datetime | None = None  # aware instant, for Doubt.TIME
    rule: Rule | None = None


@dataclass(frozen=True, slots=True)
class Log:
    """The log part of a message. `day_offset` in days before (negative) the day of `now`."""

    action: LogAction
    said: tuple[Said, ...] = ()
    day_offset: int = 0
    doubt: Doubt | None = None
    rating: Rating | None = None  # the level that was said without its thing (Doubt.BARE_LEVEL)
    options: tuple[Option, ...] = ()
    safety: Safety | None = None
    replaces: Rating | None = None  # "4 not 7": the level said before, for CORRECT without a thing


class ReminderKind(StrEnum):
    """What a message asks of the reminders."""

    ONCE = "once"
    RECURRING = "recurring"
    ASK = "ask"
    REJECT = "reject"
    COMMAND = "command"
    NONE = "none"


class ReminderAction(StrEnum):
    """Commands about existing reminders."""

    LIST = "list"
    CANCEL = "cancel"
    MOVE = "move"
    SNOOZE = "snooze"
    SKIP = "skip"
    PAUSE = "pause"
    RESUME = "resume"
    DONE = "done"
    QUIET = "quiet"


class Refusal(StrEnum):
    """Why a reminder is refused."""

    PAST = "past"
    IMPOSSIBLE = "impossible"  # 25:00, 30 Feb
    TOO_OFTEN = "too_often"
    TOO_FAR = "too_far"


@dataclass(frozen=True, slots=True)
class Target:
    """Which reminders a command means; all empty: the last one shown or fired."""

    all: bool = False
    label: str = ""
    time: time | None = None
    index: int | None = None
    byday: tuple[str, ...] = ()
    date: date | None = None
    last: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """A command about reminders. `window` is quiet hours from-to; `shift` and `minutes` are in minutes."""

    action: ReminderAction
    target: Target = field(default_factory=Target)
    to_time: time | None = None
    to_day: date | None = None
    shift: int | None = None
    minutes: int | None = None
    until: date | None = None
    until_time: time | None = None
    window: tuple[time, time] | None = None
    quiet_from: time | None = None  # "nothing after 9pm": one end of the quiet hours, the other stays
    quiet_to: time | None = None
    off: bool = False  # "quiet hours off"


@dataclass(frozen=True, slots=True)
class Reminder:
    """The reminder part of a message. `at` holds aware instants in the patient's zone."""

    kind: ReminderKind
    task: str = ""
    at: tuple[datetime, ...] = ()
    rule: Rule | None = None
    command: Command | None = None
    doubt: Doubt | None = None
    refusal: Refusal | None = None
    options: tuple[Option, ...] = ()
    tasks: tuple[str, ...] = ()  # of each instant in `at`, where they differ


class Intent(StrEnum):
    """Plain words for what a command or a button does too."""

    HELP = "help"
    CHECKIN = "checkin"
    CHECKIN_MORNING = "checkin_morning"
    WEEK = "week"
    MONTH = "month"
    FUNCTION = "function"
    PICTURE = "picture"
    REMINDERS = "reminders"
    SETTINGS = "settings"
    PAUSE = "pause"
    RESUME = "resume"
    CRASH = "crash"
    CRASH_OVER = "crash_over"
    SUPPORT = "support"
    PRIVACY = "privacy"
    EXPORT = "export"
    DELETE = "delete"
    LOG = "log"
    UNDO = "undo"
    THANKS = "thanks"
    GREETING = "greeting"
    START = "start"
    QUIET_NOTES = "quiet_notes"
    SYMPTOMS = "symptoms"
    ZONE = "zone"


class TaughtAction(StrEnum):
    """What is to be done with a word of the patient's own."""

    LEARN = "learn"  # once confirmed
    FORGET = "forget"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Taught:
    """A patient's own phrase, in lower case, and what it is to mean.

    For LEARN, `said` is empty when the meaning was not clear and has to be asked; a statement without its
    rating ("cardboard means fatigue") needs a level each time that it is used.
    """

    action: TaughtAction
    phrase: str = ""
    said: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What the reader may know: the open question, last ratings, followed symptoms, labels of reminders."""

    asked: tuple[
        str, ...
    ] = ()  # "effort", "overall", symptom names, "energy", "sleep"; empty: no question open
    asked_tops: Mapping[str, int] = field(default_factory=dict)
    last: Mapping[str, Rating] = field(default_factory=dict)
    followed: tuple[str, ...] = ()
    shown: bool = False  # a reminder may have been shown last: "remind me later" puts that one off
    labels: tuple[str, ...] = ()  # of active reminders, in the order of the list
    words: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)  # phrases taught, in lower case


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole message understood: red flags first, then what it logs, reminds and asks for."""

    log: Log
    reminder: Reminder
    intent: Intent | None = None
    taught: Taught | None = None

    @property
    def safety(self) -> Safety | None:
        """The red flag, if there is one: it is answered before anything else."""
        return self.log.safety
