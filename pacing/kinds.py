"""Kinds of notes: when each of them has something to say about today (PACING.md 7.4), limits apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from pacing.crash import in_hold, is_crash, is_near_usual, onset_of
from pacing.days import Day
from pacing.history import History
from pacing.limits import WEEK_DAYS, last_of
from pacing.load import load_of
from pacing.note import HISTORY_DAYS, NoteKind, NoteSettings, SentNote, Variant, Wish
from pacing.outcome import AHEAD, is_onset
from pacing.score import effort_part, score_of, standing_of
from pacing.strain import at_ceiling, relapsed, rise_of, symptom_reports, trend_of
from pacing.usual import LEAST_SPREAD
from pacing.why import quiet_days

#: Nothing but crash, silence and the one line of the first days is said before (PACING.md 7.5, 7.7).
LEARN_DAYS = 14
LEARN_REPORTS = 14
REPORT_DAYS = 42
#: From here the rank of a high load need not be as high (PACING.md 7.4, P4; 7.7).
SURE_DAYS = 28
#: The standing of the score takes the place of the rank of the load (.85): at the same rate of notes it comes
#: before more onsets, most of all on worded scales (docs/pacing.md has the measurement).
STANDING, STANDING_EARLY = 0.83, 0.90
#: Within a week of a note on load the next one waits for a rarer evening: fewer notes in vain for as many
#: onsets (measured on virtual patients).
STANDING_AGAIN = 0.92
#: The least load, and the least effort above the own mean, that a note on load speaks of, in spreads.
#: PACING.md 7.4 says a load of 0.3; with four or five levels one level is often 0.27.
LEAST_LOAD, LEAST_PART = 0.2, 0.3
#: From this load on symptoms that creep up have a reason (PACING.md 7.4, P5).
REASON = 0.3
#: After a gap of more than 7 days a high load waits for the third evening (PACING.md 7.7).
FRESH_GAP = 7
FRESH_EVENINGS = 3
#: Effort that a settling patient does again, in spreads above the usual (PACING.md 7.4, P3).
SETTLE_SPREADS = 0.5
#: Creeping symptoms: T, and reports in 5 days (PACING.md 7.4, P5).
CREEP = 1.0
#: The score has to stand this high too: what creeps on evenings that are ordinary otherwise settles by itself
#: more often than not (measured on virtual patients: fewer notes in vain, as many onsets).
CREEP_STANDING = 0.7
CREEP_DAYS, CREEP_REPORTS = 5, 3
#: The crash companion's second word comes on the third day, or the two after if that one was missed (P1).
COMPANION_FIRST, COMPANION_LAST = 2, 4
#: The one offer of silence (PACING.md 7.4, P8).
SILENCE_DAYS = 7

#: Crashes on record that began within three days of a good day (PACING.md 7.4, P6).
GOOD_CRASHES = 2

_MIND = frozenset({"cognitive", "sensory"})
_SOCIAL = frozenset({"social", "emotional"})
_UPRIGHT = frozenset({"upright"})


class Evening:
    """All that a kind may look at: the history up to today, what was sent, what the patient set."""

    __slots__ = ("_calm", "day", "history", "learning", "sent", "settings", "today")

    def __init__(
        self, history: History, today: date, sent: Sequence[SentNote], settings: NoteSettings
    ) -> None:
        self.history, self.today, self.sent, self.settings = history, today, sent, settings
        #: What was said about today.
        self.day = history.at(today)
        #: Days since the first report, counted to SURE_DAYS.
        self.learning = history.learning_days(today, SURE_DAYS)
        self._calm: bool | None = None

    @property
    def learned(self) -> bool:
        """Whether 14 days and 14 reports have passed since the first report (PACING.md 7.5, 7.7, 7.10)."""
        return self.learning >= LEARN_DAYS and self.history.reports(self.today, REPORT_DAYS) >= LEARN_REPORTS

    @property
    def calm(self) -> bool:
        """Learned, reported today, and neither crash, HOLD nor illness."""
        if self._calm is None:
            told = self.day.reported and not self.day.illness and self.learned
            self._calm = (
                told and not is_crash(self.history, self.today) and not in_hold(self.history, self.today)
            )
        return self._calm


def crash(evening: Evening) -> Variant | None:
    """P1: one word at the start of a crash and one on its third day (NICE NG206 1.14.5)."""
    history, today = evening.history, evening.today
    started = last_of(NoteKind.CRASH, evening.sent, Variant.CRASH_START)
    if is_crash(history, today) and evening.day.reported:
        onset = onset_of(history, today)
        if started is None or (onset is not None and started < onset):
            return Variant.CRASH_START
    if started is None or not COMPANION_FIRST <= (today - started).days <= COMPANION_LAST:
        return None
    followed = last_of(NoteKind.CRASH, evening.sent, Variant.CRASH_DAY3)
    again = followed is not None and followed >= started
    return Variant.CRASH_DAY3 if in_hold(history, today) and not again else None


def cold(evening: Evening) -> Variant | None:
    """One line on the first evening, and never again (PACING.md 7.7)."""
    if evening.learning >= LEARN_DAYS or evening.settings.cold_told or not evening.day.reported:
        return None
    return Variant.COLD if last_of(NoteKind.COLD, evening.sent) is None else None


def care_team(evening: Evening) -> Variant | None:
    """P2: two weeks harder than the 42 days before (NICE NG206 1.14.4, 1.14.6)."""
    return Variant.RELAPSE if evening.calm and relapsed(evening.history, evening.today) else None


def settle(evening: Evening) -> Variant | None:
    """P3: in HOLD, symptoms near usual again, effort above it; once a crash (NICE NG206 1.14.5, CDC)."""
    history, today, day = evening.history, evening.today, evening.day
    if day.effort is None or day.illness or not evening.learned:
        return None
    if is_crash(history, today) or not in_hold(history, today):
        return None
    onset = onset_of(history, today)
    usual, told = history.effort_usual(today), last_of(NoteKind.SETTLE, evening.sent)
    least = max(usual.m + SETTLE_SPREADS * usual.s, usual.median or 0.0)
    busy = usual.known and day.effort >= least and day.effort != usual.median
    first = told is None or (onset is not None and told < onset)
    return Variant.AFTER_CRASH if busy and first and is_near_usual(history, day) else None


def high_load(evening: Evening) -> Variant | None:
    """P4: more effort than usual on an evening that stands out among the own last 60 (PACING.md 7.4).

    A trial of such notes found no effect on PEM, so gentle and rare (Hayes 2025, Pace Me).
    """
    history, today = evening.history, evening.today
    load = load_of(history, today)
    if load is None or load < LEAST_LOAD or effort_part(history, today) < LEAST_PART:
        return None
    if not evening.calm or not _stands_out(evening):
        return None
    return _variant_of(evening) if _is_fresh(history, today) else None


def creeping(evening: Evening) -> Variant | None:
    """P5: symptoms above their slow average without more effort (NICE: no clear trigger; PACING.md 7.4)."""
    history, today = evening.history, evening.today
    load = load_of(history, today)
    if load is None or load >= REASON or not evening.calm or (score_of(history, today) or 0) <= 0:
        return None
    if symptom_reports(history, today, CREEP_DAYS) < CREEP_REPORTS:
        return None
    if (rise_of(history, today) or 0) < CREEP * LEAST_SPREAD or at_ceiling(history, today):
        return None
    usual, trend = history.symptom_usual(today), trend_of(history, today)
    creeps = usual.known and trend is not None and trend >= CREEP
    return Variant.STRAIN if creeps and (standing_of(history, today) or 0) >= CREEP_STANDING else None


def good_day(evening: Evening) -> Wish | None:
    """P6: better than usual, after which at least two crashes began before (push-crash; unproven, so off)."""
    history, today, day = evening.history, evening.today, evening.day
    if not evening.settings.good_day or not evening.calm or not is_good(history, day):
        return None
    if is_crash(history, today - timedelta(days=1)):
        return None
    first = today - timedelta(days=HISTORY_DAYS)
    onsets = [one.date for one in history.between(first, today) if is_onset(history, one.date)]
    followed = sum(any(is_good(history, one) for one in _days_before(history, onset)) for onset in onsets)
    return Wish.GOOD_DAY if followed >= GOOD_CRASHES else None


def silence(evening: Evening) -> Variant | None:
    """P8: one offer after 7 days without an entry, or one greeting on the return; then nothing (burden)."""
    history, today = evening.history, evening.today
    before = history.before(today)
    if before is None or quiet_days(history, today) + 1 < SILENCE_DAYS or in_hold(history, today):
        return None
    told = last_of(NoteKind.SILENCE, evening.sent)
    if told is not None and told > before.date:
        return None
    return Variant.GAP if history.back(today, 1) else Variant.GAP_OFFER


#: The kinds by priority: the first that has something to say, and may, is the note (PACING.md 7.4).
PRIORITIES: tuple[tuple[NoteKind, Callable[[Evening], Variant | Wish | None]], ...] = (
    (NoteKind.CRASH, crash),
    (NoteKind.COLD, cold),
    (NoteKind.CARE_TEAM, care_team),
    (NoteKind.SETTLE, settle),
    (NoteKind.HIGH_LOAD, high_load),
    (NoteKind.CREEPING, creeping),
    (NoteKind.GOOD_DAY, good_day),
    (NoteKind.SILENCE, silence),
)


def is_cold_on(history: History, today: date) -> bool:
    """Whether the patient's usual is still being learned: the first 14 days (PACING.md 7.7)."""
    return history.learning_days(today, LEARN_DAYS) < LEARN_DAYS


def is_good(history: History, day: Day) -> bool:
    """S <= m_S - s_S (PACING.md 7.4, P6), with enough reports behind it and room below."""
    usual = history.symptom_usual(day.date)
    return day.symptoms is not None and usual.known and day.symptoms <= usual.m - usual.s


def _days_before(history: History, onset: date) -> Sequence[Day]:
    """The three days before a crash."""
    return history.between(onset - timedelta(days=AHEAD), onset - timedelta(days=1))


def _stands_out(evening: Evening) -> bool:
    """Whether the score is among the highest of the own last 60 evenings."""
    standing = standing_of(evening.history, evening.today)
    if standing is None or standing < STANDING:
        return False
    if evening.learning < SURE_DAYS and standing < STANDING_EARLY:
        return False
    told = last_of(NoteKind.HIGH_LOAD, evening.sent)
    return told is None or (evening.today - told).days >= WEEK_DAYS or standing >= STANDING_AGAIN


def _is_fresh(history: History, today: date) -> bool:
    """Whether no gap of more than 7 days lies between the last three evenings with effort."""
    days = history.back(today, FRESH_EVENINGS * (FRESH_GAP + 1))
    evenings = [day.date for day in days if day.effort is not None][-FRESH_EVENINGS:]
    gaps = pairwise(evenings)
    return len(evenings) == FRESH_EVENINGS and all(b - a <= timedelta(days=FRESH_GAP) for a, b in gaps)


def _variant_of(evening: Evening) -> Variant:
    """Which words fit: those of one kind of exertion, when today was above usual and mostly of that kind."""
    day, usual = evening.day, evening.history.effort_usual(evening.today)
    if day.effort is None or usual.median is None or day.effort <= usual.median:
        return Variant.LOAD
    groups = ((_MIND, Variant.LOAD_MIND), (_UPRIGHT, Variant.LOAD_UPRIGHT), (_SOCIAL, Variant.LOAD_SOCIAL))
    return next((variant for kinds, variant in groups if _is_mostly(day, kinds)), Variant.LOAD)


def _is_mostly(day: Day, kinds: frozenset[str]) -> bool:
    """Whether all named kinds are of this group, or more than half of the minutes are."""
    if day.kinds and day.kinds <= kinds:
        return True
    own = sum(minutes for kind, minutes in day.minutes.items() if kind in kinds)
    return own * 2 > sum(day.minutes.values()) and day.kinds <= day.minutes.keys()
