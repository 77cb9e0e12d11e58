"""Small things of the reader: codes of languages, numbers of a list, what was done before a reminder."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from language import read
from language.folders import language_of
from language.values import Known, LogAction

NOW = datetime(2026, 3, 11, 10, 20, tzinfo=UTC)


@pytest.mark.parametrize("code", ["en", "en-GB", "EN_us", "de", "tlh", "", "tokens", "../en", "en.words"])
def test_any_code_is_read(code: str) -> None:
    assert language_of(code) == "en"
    assert read("pain 6", NOW, ZoneInfo("Europe/London"), language=code).log.action is LogAction.LOG


def test_a_number_of_the_list_is_a_target_only_when_the_list_has_it() -> None:
    known = Known(labels=("meds", "water"))
    command = read("cancel 2", NOW, ZoneInfo("Europe/London"), known).reminder.command
    assert command is not None
    assert command.target.index == 2
    assert read("cancel 3", NOW, ZoneInfo("Europe/London"), known).reminder.command is None


def test_what_has_its_minutes_was_done_and_is_no_task() -> None:
    reading = read("shower 10 min, remind me to lie down at 21:00", NOW, ZoneInfo("Europe/London"))
    assert [(said.text, said.amount) for said in reading.log.said] == [("shower", 10)]
    assert reading.reminder.task == "lie down"
