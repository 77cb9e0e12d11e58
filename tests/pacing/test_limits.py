"""Limits: what was sent and set before keeps a note from being said."""

from __future__ import annotations

from datetime import date

import pytest

from pacing.limits import MORE_WORDINGS, is_silent, may_say, wording_of
from pacing.notes import Feedback, NoteKind, NoteLevel, NoteSettings, SentNote, Variant
from tests.pacing.histories import on

USUAL = NoteSettings()
TODAY = on(100)


def sent(
    days_ago: int, kind: NoteKind = NoteKind.HIGH_LOAD, wording: int = 0, feedback: Feedback | None = None
) -> SentNote:
    return SentNote(kind, on(100 - days_ago), Variant.LOAD, wording, feedback)


def test_off_is_silence() -> None:
    assert is_silent(TODAY, [], NoteSettings(level=NoteLevel.OFF))


@pytest.mark.parametrize(("days_ago", "silent"), [(0, True), (1, True), (2, False)])
def test_safety_reply_silences_a_day(days_ago: int, silent: bool) -> None:
    assert is_silent(TODAY, [], NoteSettings(safety_at=on(100 - days_ago))) is silent


def test_one_note_a_day_whatever_the_kind() -> None:
    assert is_silent(TODAY, [sent(0, NoteKind.COLD)], USUAL)


def test_clock_that_went_back_gives_no_second_note() -> None:
    assert is_silent(TODAY, [sent(-1)], USUAL)


def test_quiet_says_nothing_about_effort() -> None:
    quiet = NoteSettings(level=NoteLevel.QUIET)
    heard = {kind for kind in NoteKind if may_say(kind, TODAY, [], quiet)}
    assert heard == {NoteKind.CRASH, NoteKind.CARE_TEAM, NoteKind.SILENCE, NoteKind.COLD}


@pytest.mark.parametrize(("until", "free"), [(on(101), False), (on(100), True), (date.max, False)])
def test_muted_kind_is_off_until_its_date(until: date, free: bool) -> None:
    settings = NoteSettings(muted={"high_load": until})
    assert may_say(NoteKind.HIGH_LOAD, TODAY, [], settings) is free
    assert may_say(NoteKind.CREEPING, TODAY, [], settings)


@pytest.mark.parametrize(
    ("kind", "days"),
    [(NoteKind.HIGH_LOAD, 3), (NoteKind.CREEPING, 7), (NoteKind.CARE_TEAM, 30), (NoteKind.GOOD_DAY, 14)],
)
def test_kinds_keep_their_distance(kind: NoteKind, days: int) -> None:
    assert not may_say(kind, TODAY, [sent(days - 1, kind)], USUAL)
    assert may_say(kind, TODAY, [sent(days, kind)], USUAL)


def test_two_notes_in_seven_days_are_enough() -> None:
    two = [sent(6, NoteKind.CREEPING), sent(4)]
    assert not may_say(NoteKind.SETTLE, TODAY, two, USUAL)
    assert may_say(NoteKind.CRASH, TODAY, two, USUAL)
    assert may_say(NoteKind.SETTLE, on(101), two, USUAL)


def test_not_helpful_twice_turns_a_kind_off_for_sixty_days() -> None:
    unhelpful = [sent(70, feedback=Feedback.NOT_HELPFUL), sent(59, feedback=Feedback.NOT_HELPFUL)]
    assert not may_say(NoteKind.HIGH_LOAD, TODAY, unhelpful, USUAL)
    assert may_say(NoteKind.HIGH_LOAD, on(101), unhelpful, USUAL)
    assert may_say(NoteKind.CREEPING, TODAY, unhelpful, USUAL)


def test_not_helpful_once_or_thanks_turn_nothing_off() -> None:
    said = [
        sent(40, feedback=Feedback.THANKS),
        sent(30, feedback=Feedback.THANKS),
        sent(9, feedback=Feedback.NOT_HELPFUL),
    ]
    assert may_say(NoteKind.HIGH_LOAD, TODAY, said, USUAL)


def test_wordings_go_round() -> None:
    assert wording_of(Variant.LOAD, TODAY, []) == 0
    assert wording_of(Variant.LOAD, TODAY, [sent(10, wording=0)]) == 1
    assert wording_of(Variant.LOAD, TODAY, [sent(10, wording=5)]) == 0


def test_pool_used_up_within_thirty_days_is_silence() -> None:
    used = [sent(29 - 5 * wording, wording=wording) for wording in range(MORE_WORDINGS[Variant.LOAD])]
    assert wording_of(Variant.LOAD, TODAY, used) is None
    assert wording_of(Variant.LOAD, on(101), used) == 0
    assert wording_of(Variant.STRAIN, TODAY, used) == 0
