"""Notes as values: their kinds, what was sent, what the patient set, and the numbers of a why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

#: note_for looks back no further than this for days, entries and sent notes: what is older may be left out.
HISTORY_DAYS = 365
#: How notes and crashes went together is looked at so far back: each of those evenings stands among 60 before
#: it, and each of these beside a baseline of 45 more, all within HISTORY_DAYS.
RECORD_DAYS = 240


class NoteKind(StrEnum):
    """Kinds of notes, by priority (PACING.md 7.4; the names of DESIGN.md, replay)."""

    CRASH = "crash"  # P1
    CARE_TEAM = "care_team"  # P2
    SETTLE = "settle"  # P3
    HIGH_LOAD = "high_load"  # P4
    CREEPING = "creeping"  # P5
    GOOD_DAY = "good_day"  # P6
    SILENCE = "silence"  # P8
    COLD = "cold"
    MUTE = "mute"


class Variant(StrEnum):
    """Groups of wordings: the texts of PACING.md 7.9 by their names there."""

    CRASH_START = "crash_start"
    CRASH_DAY3 = "crash_day3"
    RELAPSE = "relapse"
    AFTER_CRASH = "after_crash"
    LOAD = "load"
    LOAD_MIND = "load_mind"
    LOAD_UPRIGHT = "load_upright"
    LOAD_SOCIAL = "load_social"
    STRAIN = "strain"
    GAP = "gap"
    GAP_OFFER = "gap_offer"
    COLD = "cold"


class Wish(StrEnum):
    """Wordings of notes that are said only when NoteSettings asks for them: their texts may not exist yet."""

    GOOD_DAY = "good_day"
    MUTE = "mute"
    MUTE_STRAIN = "mute_strain"


class NoteLevel(StrEnum):
    """How much the patient wants to hear: nothing; crashes, care team and silence only; or all kinds."""

    OFF = "off"
    QUIET = "quiet"
    USUAL = "usual"


class Feedback(StrEnum):
    """What the patient said to a note."""

    THANKS = "thanks"
    NOT_HELPFUL = "not_helpful"


@dataclass(frozen=True, slots=True)
class Why:
    """The numbers behind a note, all from the patient's own log; words are made elsewhere (PACING.md 7.8).

    `efforts` and `symptoms` are the last four days, newest first, on 0-10 and None where nothing was said;
    `effort_usual` and `symptom_usual` are (low, high) of the own usual, m - s to m + s, kept in 0-10, with
    the number of reports that they come from (`effort_reports`, `symptom_reports`). `load`, `rank` and
    `trend` are L, rank and T of PACING.md 7.3. `crash_days` counts the crash days of the last 14,
    `quiet_days` the days without a report. Of notes that stop: `hits` of `notes` were followed by a crash,
    and `led` of `crashes` began within three days of an evening that such notes speak of (0 of 0 when it
    was the notes alone). On a good day `led` crashes began within three days of one.
    """

    efforts: tuple[float | None, ...] = ()
    effort_usual: tuple[float, float] | None = None
    effort_reports: int = 0
    symptoms: tuple[float | None, ...] = ()
    symptom_usual: tuple[float, float] | None = None
    symptom_reports: int = 0
    load: float | None = None
    rank: float | None = None
    trend: float | None = None
    crash_days: int = 0
    quiet_days: int = 0
    hits: int = 0
    notes: int = 0
    led: int = 0
    crashes: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """One note for the local date `day`. `wording` is the index in the variant's pool of texts."""

    kind: NoteKind
    day: date
    variant: str  # a Variant or a Wish
    wording: int
    why: Why


@dataclass(frozen=True, slots=True)
class SentNote:
    """A note that was sent, and what the patient thought of it."""

    kind: NoteKind
    day: date
    variant: str  # a Variant
    wording: int = 0
    feedback: Feedback | None = None


@dataclass(frozen=True, slots=True)
class NoteSettings:
    """What the patient set, and what the use cases know.

    `muted` maps a kind to the local date until which it is off, that date not included (date.max: for good).
    `safety_at` is the local date of the last safety reply: nothing is said on it and the day after (PACING.md
    6.1, 24 h). `cold_told` says that the one line of the first days was said, should its note be forgotten.
    `good_day` turns the note on good days on (P6). `says_mute` lets the engine say that it stopped a kind of
    note; it stops in any case. `audited_from` is the local date on which a patient turned a stopped kind on
    again: notes before it are not held against it. `severe` counts evenings, not days (PACING.md 7.3).
    """

    level: NoteLevel = NoteLevel.USUAL
    muted: Mapping[str, date] = field(default_factory=dict)
    safety_at: date | None = None
    cold_told: bool = False
    good_day: bool = False
    says_mute: bool = False
    severe: bool = False
    audited_from: Mapping[NoteKind, date] = field(default_factory=dict)
