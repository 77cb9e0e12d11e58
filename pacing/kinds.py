"""Kinds of notes: when each of them has something to say about today (PACING.md 7.4), limits apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from pacing.crash import crashed, held, is_near_usual, onset_on
from pacing.evening import Evening, is_calm, is_learning
from pacing.high import is_high
from pacing.history import History
from pacing.limits import last_of
from pacing.load import load_on
from pacing.note import RECORD_DAYS, NoteKind, Variant, Wish
from pacing.outcome import AHEAD, is_onset
from pacing.score import score_on, standing_on
from pacing.seen import Seen
from pacing.strain import at_ceiling, relapsed, rise_of, symptom_reports
from pacing.usual import LEAST_SPREAD

#: From this load on symptoms that creep up have a reason (PACING.md 7.4, P5).
REASON = 0.3
#: Effort that a settling patient does again, in spreads above the usual. PACING.md 7.4, P3, has 0.5: from 1
#: on a third fewer such notes come in vain (set on virtual patients).
SETTLE_SPREADS = 1.0
#: Creeping symptoms: T, and reports in 5 days (PACING.md 7.4, P5).
CREEP = 1.0
#: Two averages of few levels lie apart by chance: they have to by half a step (measured on virtual patients).
CREEP_STEP = 0.5
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


def crash(evening: Evening) -> Variant | None:
    """P1: one word at the start of a crash and one on its third day (NICE NG206 1.14.5)."""
    history, today, day = evening.history, evening.today, evening.day
    if not held(history, day):
        return None
    started = last_of(NoteKind.CRASH, evening.sent, Variant.CRASH_START)
    if crashed(history, day) and day.reported:
        onset = onset_on(history, day)
        if started is None or (onset is not None and started < onset.date):
            return Variant.CRASH_START
    if started is None or not COMPANION_FIRST <= (today - started).days <= COMPANION_LAST:
        return None
    followed = last_of(NoteKind.CRASH, evening.sent, Variant.CRASH_DAY3)
    return None if followed is not None and followed >= started else Variant.CRASH_DAY3


def cold(evening: Evening) -> Variant | None:
    """One line on the first evening, and never again (PACING.md 7.7)."""
    if evening.settings.cold_told or not evening.day.reported:
        return None
    if not is_learning(evening.history, evening.day):
        return None
    return Variant.COLD if last_of(NoteKind.COLD, evening.sent) is None else None


def care_team(evening: Evening) -> Variant | None:
    """P2: two weeks harder than the 42 days before (NICE NG206 1.14.4, 1.14.6)."""
    return Variant.RELAPSE if relapsed(evening.history, evening.day) else None


def settle(evening: Evening) -> Variant | None:
    """P3: in HOLD, symptoms near usual again, effort above it; once a crash (NICE NG206 1.14.5, CDC)."""
    history, day = evening.history, evening.day
    if day.effort is None or not held(history, day) or crashed(history, day):
        return None
    if day.illness or not evening.learned:
        return None
    onset = onset_on(history, day)
    usual, told = history.effort_usual_on(day), last_of(NoteKind.SETTLE, evening.sent)
    least = max(usual.m + SETTLE_SPREADS * usual.s, usual.median or 0.0)
    busy = usual.known and day.effort >= least and day.effort != usual.median
    first = told is None or (onset is not None and told < onset.date)
    return Variant.AFTER_CRASH if busy and first and is_near_usual(history, day) else None


def high_load(evening: Evening) -> Variant | None:
    """P4: more effort than usual on an evening that stands out among the own last 60 (PACING.md 7.4).

    A trial of such notes found no effect on PEM, so gentle and rare (Hayes 2025, Pace Me).
    """
    return _variant_of(evening) if is_high(evening.history, evening.day) else None


def creeping(evening: Evening) -> Variant | None:
    """P5: symptoms above their slow average without more effort (NICE: no clear trigger; PACING.md 7.4)."""
    history, day = evening.history, evening.day
    load = load_on(history, day)
    if load is None or load >= REASON or (score_on(history, day) or 0) <= 0:
        return None
    if (standing_on(history, day) or 0) < CREEP_STANDING:
        return None
    if symptom_reports(history, day, CREEP_DAYS) < CREEP_REPORTS or at_ceiling(history, day):
        return None
    least = max(CREEP * LEAST_SPREAD, CREEP_STEP * 10 / (day.symptom_top or 10))
    rise, usual = rise_of(day) or 0, history.symptom_usual_on(day)
    return Variant.STRAIN if usual.known and rise >= least and rise / usual.s >= CREEP else None


def good_day(evening: Evening) -> Wish | None:
    """P6: better than usual, after which at least two crashes began before (push-crash; unproven, so off)."""
    history, day = evening.history, evening.day
    if not evening.settings.good_day or not is_good(history, day):
        return None
    if crashed(history, history.by_ordinal.get(day.ordinal - 1)):
        return None
    return Wish.GOOD_DAY if good_crashes(history, evening.today) >= GOOD_CRASHES else None


def silence(evening: Evening) -> Variant | None:
    """P8: one offer after 7 days without an entry, or one greeting on the return; then nothing (burden)."""
    before = evening.day.before
    if before is None or evening.ordinal - before.ordinal < SILENCE_DAYS:
        return None
    if held(evening.history, evening.day):
        return None
    told = last_of(NoteKind.SILENCE, evening.sent)
    if told is not None and told > before.date:
        return None
    return Variant.GAP if evening.ordinal in evening.history.by_ordinal else Variant.GAP_OFFER


_Kinds = tuple[tuple[NoteKind, Callable[[Evening], Variant | Wish | None]], ...]
#: The kinds by priority: the first that has something to say, and may, is the note (PACING.md 7.4). Each
#: looks itself whether it is due; what cannot be is left out, by whether a crash holds and the evening is
#: calm, and none of them looks at that again.
_HELD: _Kinds = (
    (NoteKind.CRASH, crash),
    (NoteKind.COLD, cold),
    (NoteKind.SETTLE, settle),
    (NoteKind.SILENCE, silence),
)
_CALM: _Kinds = (
    (NoteKind.CARE_TEAM, care_team),
    (NoteKind.HIGH_LOAD, high_load),
    (NoteKind.CREEPING, creeping),
    (NoteKind.GOOD_DAY, good_day),
    (NoteKind.SILENCE, silence),
)
_OTHER: _Kinds = ((NoteKind.COLD, cold), (NoteKind.SILENCE, silence))


def kinds_of(evening: Evening) -> _Kinds:
    """The kinds that can be due, by priority."""
    if held(evening.history, evening.day):
        return _HELD
    return _CALM if is_calm(evening.history, evening.day) else _OTHER


def is_good(history: History, day: Seen) -> bool:
    """S <= m_S - s_S (PACING.md 7.4, P6), with enough reports behind it and room below."""
    usual = history.symptom_usual_on(day)
    return day.symptoms is not None and usual.known and day.symptoms <= usual.m - usual.s


def good_crashes(history: History, today: date) -> int:
    """Crashes on record that began within three days of a good day."""
    last = today.toordinal()
    onsets = [one.ordinal for one in history.between(last - RECORD_DAYS, last) if is_onset(history, one)]
    return sum(any(is_good(history, one) for one in _days_before(history, onset)) for onset in onsets)


def _days_before(history: History, onset: int) -> Sequence[Seen]:
    """The three days before a crash."""
    return history.between(onset - AHEAD, onset - 1)


def _variant_of(evening: Evening) -> Variant:
    """Which words fit: those of one kind of exertion, when today was above usual and mostly of that kind."""
    day, usual = evening.day, evening.history.effort_usual_on(evening.day)
    if day.effort is None or usual.median is None or day.effort <= usual.median:
        return Variant.LOAD
    groups = ((_MIND, Variant.LOAD_MIND), (_UPRIGHT, Variant.LOAD_UPRIGHT), (_SOCIAL, Variant.LOAD_SOCIAL))
    return next((variant for kinds, variant in groups if _is_mostly(day, kinds)), Variant.LOAD)


def _is_mostly(day: Seen, kinds: frozenset[str]) -> bool:
    """Whether all named kinds are of this group, or more than half of the minutes are."""
    if day.kinds and day.kinds <= kinds:
        return True
    own = sum(minutes for kind, minutes in day.minutes.items() if kind in kinds)
    return own * 2 > sum(day.minutes.values()) and day.kinds <= day.minutes.keys()
