"""Limits: silence is a feature (PACING.md 7.5); what was sent before decides what may be said now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, timedelta

from pacing.note import Feedback, NoteKind, NoteLevel, NoteSettings, SentNote, Variant

#: At most one note a day, and two in seven days of P3-P6 together (PACING.md 7.5).
WEEK_DAYS = 7
WEEK_NOTES = 2
WEEK_KINDS = frozenset({NoteKind.SETTLE, NoteKind.HIGH_LOAD, NoteKind.CREEPING, NoteKind.GOOD_DAY})
#: Days from one note of a kind to the next: 72 h, 7 d, 30 d, 14 d (PACING.md 7.4).
GAPS = {NoteKind.HIGH_LOAD: 3, NoteKind.CREEPING: 7, NoteKind.CARE_TEAM: 30, NoteKind.GOOD_DAY: 14}
#: "Not helpful" twice turns a kind off for 60 days (PACING.md 7.5).
UNHELPFUL = 2
UNHELPFUL_DAYS = 60
#: A safety reply silences notes for 24 h: the local date of the reply and the one after it (PACING.md 6.1).
SAFETY_DAYS = 1
#: No wording comes twice within 30 days, from pools of at least four (PACING.md 7.5: habituation, Bell 2023).
#: Notes on load may come more often than four times then: with four wordings one in twenty-five of them, most
#: of all of those who crash often, had nothing to say (measured on virtual patients).
WORDINGS = 4
MORE_WORDINGS: Mapping[str, int] = {Variant.LOAD: 6}
WORDING_DAYS = 30
#: What a patient who asked for quiet still hears: no advice on effort (our judgement).
QUIET_KINDS = frozenset({NoteKind.CRASH, NoteKind.CARE_TEAM, NoteKind.SILENCE, NoteKind.COLD})
_NOT_HELPFUL = Feedback.NOT_HELPFUL
_OFF = NoteLevel.OFF


def is_silent(today: date, sent: Sequence[SentNote], settings: NoteSettings) -> bool:
    """Whether nothing at all may be said today: notes off, a safety reply, or a note already.

    `sent` is in order of date, here and below.
    """
    if settings.level is _OFF:
        return True
    safety = settings.safety_at
    if safety is not None and today <= safety + timedelta(days=SAFETY_DAYS):
        return True
    return bool(sent) and sent[-1].day >= today


def may_say(kind: NoteKind, today: date, sent: Sequence[SentNote], settings: NoteSettings) -> bool:
    """Whether the limits of the kind leave room for a note today."""
    if settings.level is NoteLevel.QUIET and kind not in QUIET_KINDS:
        return False
    if today < settings.muted.get(kind, date.min) or _is_unhelpful(kind, today, sent):
        return False
    if kind in WEEK_KINDS and _in_last(WEEK_DAYS, today, sent, WEEK_KINDS) >= WEEK_NOTES:
        return False
    return not _in_last(GAPS.get(kind, 0), today, sent, {kind})


def wording_of(variant: str, today: date, sent: Sequence[SentNote]) -> int | None:
    """The next wording of the variant's pool that was not used within 30 days; None when all were."""
    own = [note for note in sent if note.variant == variant]
    recent = {note.wording for note in own if (today - note.day).days < WORDING_DAYS}
    pool = MORE_WORDINGS.get(variant, WORDINGS)
    last = own[-1].wording if own else pool - 1
    order = ((last + step) % pool for step in range(1, pool + 1))
    return next((index for index in order if index not in recent), None)


def last_of(kind: NoteKind, sent: Sequence[SentNote], variant: str | None = None) -> date | None:
    """The local date of the newest note of the kind (and variant)."""
    for note in reversed(sent):
        if note.kind is kind and (variant is None or note.variant == variant):
            return note.day
    return None


def _in_last(days: int, today: date, sent: Sequence[SentNote], kinds: AbstractSet[NoteKind]) -> int:
    """Notes of the kinds in the `days` days that end with today."""
    first, count = today - timedelta(days=days), 0
    for note in reversed(sent):
        if note.day <= first:
            break
        count += note.kind in kinds
    return count


def _is_unhelpful(kind: NoteKind, today: date, sent: Sequence[SentNote]) -> bool:
    said = [note.day for note in sent if note.feedback is _NOT_HELPFUL and note.kind is kind]
    if len(said) < UNHELPFUL or (said[-1] - said[-UNHELPFUL]).days >= UNHELPFUL_DAYS:
        return False
    return (today - said[-1]).days < UNHELPFUL_DAYS
