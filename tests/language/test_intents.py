"""Plain words do what commands do; a statement is never an intent."""

from __future__ import annotations

import pytest

from language import read
from language.values import Intent, LogAction
from tests.language.clock import LONDON, NOW

ASKED = [
    ("how was my week", Intent.WEEK),
    ("How was my week?", Intent.WEEK),
    ("show me the picture of my week", Intent.PICTURE),
    ("help", Intent.HELP),
    ("settings please", Intent.SETTINGS),
    ("export my data", Intent.EXPORT),
    ("delete everything", Intent.DELETE),
    ("pause", Intent.PAUSE),
    ("I'm back", Intent.RESUME),
    ("support", Intent.SUPPORT),
    ("check in", Intent.CHECKIN),
    ("check-in", Intent.CHECKIN),
    ("morning check in", Intent.CHECKIN_MORNING),
    ("my reminders", Intent.REMINDERS),
    ("privacy", Intent.PRIVACY),
    ("stop the notes", Intent.QUIET_NOTES),
    ("the crash is over", Intent.CRASH_OVER),
    ("change time zone", Intent.ZONE),
    ("my symptoms", Intent.SYMPTOMS),
    ("undo", Intent.UNDO),
    ("thank you", Intent.THANKS),
    ("hello", Intent.GREETING),
    ("start", Intent.START),
    ("show my log", Intent.LOG),
]


@pytest.mark.parametrize(("message", "intent"), ASKED)
def test_plain_words_are_an_intent(message: str, intent: Intent) -> None:
    assert read(message, NOW, LONDON).intent is intent


@pytest.mark.parametrize(
    "message",
    [
        "my week was awful",
        "helped mum",
        "pain 6",
        "started ldn",
        "hello pain 6",
        "my settings of mind",
        "paused my walk",
    ],
)
def test_a_statement_is_no_intent(message: str) -> None:
    assert read(message, NOW, LONDON).intent is None


def test_crash_alone_is_logged() -> None:
    assert read("crash", NOW, LONDON).log.action is LogAction.LOG
