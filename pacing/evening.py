"""Evening: what the kinds of notes may look at, and whether it is one on which advice is due at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from pacing.crash import LEARN_DAYS, crashed, held
from pacing.history import History
from pacing.note import HISTORY_DAYS, NoteKind, NoteSettings, SentNote
from pacing.seen import Seen

#: Nothing but crash, silence and the one line of the first days is said before 14 days, and 14 reports
#: (PACING.md 7.5, 7.7, 7.10).
LEARN_REPORTS = 14
REPORT_DAYS = 42
#: From here the rank of a high load need not be as high (PACING.md 7.4, P4; 7.7).
SURE_DAYS = 28
_REACH = timedelta(days=HISTORY_DAYS)
_MUTE = NoteKind.MUTE


class Evening:
    """All that a kind may look at: the history up to today, what was sent, what the patient set."""

    __slots__ = ("day", "history", "ordinal", "sent", "settings", "today")

    def __init__(self, history: History, day: Seen, sent: Sequence[SentNote], settings: NoteSettings) -> None:
        self.history, self.day, self.settings = history, day, settings
        self.today, self.ordinal = day.date, day.ordinal
        #: The notes that count today, in order of date: what is older than HISTORY_DAYS is forgotten, but for
        #: a stop.
        self.sent = sent
        first = day.date - _REACH
        if sent and sent[0].day < first:
            self.sent = [note for note in sent if note.day >= first or note.kind is _MUTE]

    @property
    def learned(self) -> bool:
        """Whether 14 days and 14 reports have passed since the first report."""
        return is_learned(self.history, self.day)


def is_learned(history: History, day: Seen) -> bool:
    """Whether the patient's usual is known well enough to speak of it on that evening."""
    if history.is_learning(day, LEARN_DAYS):
        return False
    return history.has_reports(day, LEARN_REPORTS, REPORT_DAYS)


def is_calm(history: History, day: Seen) -> bool:
    """Whether the day has a report, and is learned, no crash, in no HOLD and without illness."""
    if day.calm is None:
        told = day.reported and not day.illness and not held(history, day)
        day.calm = told and not crashed(history, day) and is_learned(history, day)
    return day.calm


def is_learning(history: History, day: Seen) -> bool:
    """Whether the patient's usual is still being learned: the first 14 days (PACING.md 7.7)."""
    return history.is_learning(day, LEARN_DAYS)


def is_cold_on(history: History, today: date) -> bool:
    """As is_learning, by the date."""
    return is_learning(history, history.at(today))
