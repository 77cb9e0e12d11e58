"""The patient: who they are to us, and how they want to be asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from pacing.event import Event
from pacing.note import NoteKind, NoteLevel
from pacing.said import Said
from pacing.today import TodayLevel

#: The patient's day begins here: what is said at 01:00 belongs to the evening before (settable).
DAY_START = time(4)
#: No unasked message inside these hours unless the patient set a time there (PATIENTS.md, rule 5).
QUIET_HOURS = (time(22), time(8))


@dataclass(frozen=True, slots=True)
class Patient:
    """One patient. `id` is the Telegram id of their private chat; instants are UTC, times local.

    `muted` maps a kind of note to the local date until which it stays off. `paused_until` silences everything
    scheduled. `crash_since` is set in crash mode, `gentle` when one question a day is wanted there.
    """

    id: int
    joined: datetime
    language: str = "en"
    zone: str = "UTC"
    zone_chosen: bool = False
    day_start: time = DAY_START
    evening: time | None = None
    morning: time | None = None
    times_chosen: bool = False
    week_day: int | None = None  # 0 is Monday
    week_picture: bool = False
    light_pictures: bool = False
    function_since: date | None = None  # the questions about function are asked, in a round that began here
    symptoms: tuple[str, ...] = ()
    quiet: tuple[time, time] = QUIET_HOURS
    notes: NoteLevel = NoteLevel.USUAL
    muted: Mapping[str, date] = field(default_factory=dict)
    paused_until: datetime | None = None
    blocked_at: datetime | None = None
    crash_since: date | None = None
    gentle: bool = False
    safety_at: datetime | None = None
    cold_told: bool = False
    good_days: bool = False  # notes on good days (PACING.md 7.4, P6)
    few_reports: bool = False  # severe mode: the usual counts reports, not days (PACING.md 7.3)
    insights: bool = False  # the pattern of effort and crashes, below the week (PACING.md 7.6)
    audited: Mapping[NoteKind, date] = field(default_factory=dict)  # stopped kinds turned on again
    level: tuple[date, TodayLevel] | None = None  # the level that they chose for a day
    reminder_sound: bool = False
    speak: bool = False  # what is written is said aloud too
    events: tuple[Event, ...] = ()  # named events that are followed now
    follow_events: bool = True
    tells_carers: bool = False  # a carer hears of a day without an answer
    keep_days: int | None = None  # what is older goes; None keeps everything
    dropped: tuple[str, ...] = ()  # questions of check-ins that are left out
    burden_offered: date | None = None
    words: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)  # the patient's own, once confirmed

    @property
    def tz(self) -> ZoneInfo:
        """The zone's rules; names are checked before they are stored."""
        return _rules_of(self.zone)

    def paused(self, now: datetime) -> bool:
        """Whether the patient asked for silence, or cannot be reached."""
        return self.blocked_at is not None or (self.paused_until is not None and now < self.paused_until)


@lru_cache(maxsize=1024)
def _rules_of(zone: str) -> ZoneInfo:
    """ZoneInfo itself keeps only eight: with patients all over the world it would read files at every tap."""
    return ZoneInfo(zone)
