"""Codes of languages as Telegram gives them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from language import read
from language.reader import language_of
from language.values import LogAction

NOW = datetime(2026, 3, 11, 10, 20, tzinfo=UTC)


@pytest.mark.parametrize("code", ["en", "en-GB", "EN_us", "de", "tlh", "", "tokens", "../en", "en.words"])
def test_any_code_is_read(code: str) -> None:
    assert language_of(code) == "en"
    assert read("pain 6", NOW, ZoneInfo("Europe/London"), language=code).log.action is LogAction.LOG
