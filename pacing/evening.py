"""Evening: what the kinds of notes may look at, and whether it is one on which advice is due at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pacing.crash import LEARN_DAYS, in_hold, is_crash
from pacing.history import History
from pacing.note import NoteSettings, SentNote

#: Nothing but crash, silence and the one line of the first days is said before 14 days, and 14 reports
#: (PACING.md 7.5, 7.7, 7.10).
LEARN_REPORTS = 14
REPORT_DAYS = 42
#: From here the rank of a high load need not be as high (PACING.md 7.4, P4; 7.7).
SURE_DAYS = 28


class Evening:
    """All that a kind may look at: the history up to today, what was sent, what the patient set."""

    __slots__ = ("day", "history", "sent", "settings", "today")

    def __init__(
        self, history: History, today: date, sent: Sequence[SentNote], settings: NoteSettings
    ) -> None:
        self.history, self.today, self.sent, self.settings = history, today, sent, settings
        #: What was said about today.
        self.day = history.at(today)

    @property
    def learned(self) -> bool:
        """Whether 14 days and 14 reports have passed since the first report."""
        return is_learned(self.history, self.today)

    @property
    def calm(self) -> bool:
        """Learned, reported today, and neither crash, HOLD nor illness."""
        return is_calm(self.history, self.today)


def is_learned(history: History, day: date) -> bool:
    """Whether the patient's usual is known well enough to speak of it on that evening."""
    return history.has_reports(day, LEARN_REPORTS, REPORT_DAYS) and not is_cold_on(history, day)


def is_calm(history: History, day: date) -> bool:
    """Whether the day has a report, and is learned, no crash, in no HOLD and without illness."""
    calm = history.kept.calm
    if day not in calm:
        said = history.at(day)
        told = said.reported and not said.illness and not in_hold(history, day)
        calm[day] = told and not is_crash(history, day) and is_learned(history, day)
    return calm[day]


def is_cold_on(history: History, today: date) -> bool:
    """Whether the patient's usual is still being learned: the first 14 days (PACING.md 7.7)."""
    return history.learning_days(today, LEARN_DAYS) < LEARN_DAYS
