"""The hook: no webhook without a secret that nobody guesses."""

from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.hook import Hook, hook
from tests.bot.test_settings import TOKEN, given

URL = "https://bot.example.org/telegram"
SECRET = "canary_Secret-" * 3
WHOLE = {"TOKEN": TOKEN, "WEBHOOK_URL": URL, "WEBHOOK_SECRET": SECRET}


def test_without_an_address_there_is_polling(monkeypatch: pytest.MonkeyPatch) -> None:
    assert hook(given(monkeypatch, TOKEN=TOKEN)) is None


def test_an_address_and_a_secret_make_a_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    made = hook(given(monkeypatch, **WHOLE))
    assert made == Hook(URL, SECRET)
    assert made.path == "/telegram"
    assert SECRET not in repr(made)


def test_the_secret_comes_from_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(SECRET + "\n")
    values = {"TOKEN": TOKEN, "WEBHOOK_URL": URL, "WEBHOOK_SECRET_FILE": str(tmp_path / "secret")}
    assert hook(given(monkeypatch, **values)) == Hook(URL, SECRET)


WRONG = [
    ({"WEBHOOK_SECRET": ""}, "needs PACENOTE_WEBHOOK_SECRET"),
    ({"WEBHOOK_SECRET": "x" * 31}, "not 32 to 256"),
    ({"WEBHOOK_SECRET": "x" * 257}, "not 32 to 256"),
    ({"WEBHOOK_SECRET": "x" * 31 + "é"}, "not 32 to 256"),
    ({"WEBHOOK_SECRET": "x" * 32 + "\n"}, "not 32 to 256"),
    ({"WEBHOOK_SECRET": "x y" * 20}, "not 32 to 256"),
    ({"WEBHOOK_SECRET_FILE": "/nowhere"}, "not both"),
    ({"WEBHOOK_SECRET": "", "WEBHOOK_SECRET_FILE": "/nowhere"}, "WEBHOOK_SECRET_FILE cannot be read"),
    ({"WEBHOOK_URL": ""}, "PACENOTE_WEBHOOK_URL is not"),
    ({"WEBHOOK_URL": "http://bot.example.org/x"}, "not an https:// address"),
    ({"WEBHOOK_URL": "https:///x"}, "needs a host"),
    ({"WEBHOOK_URL": "https://bot.example.org/metrics"}, "a path of its own"),
    ({"WEBHOOK_URL": "https://bot.example.org/{x}"}, "a path of its own"),
    ({"TOKEN": ""}, "needs PACENOTE_TOKEN"),
]


@pytest.mark.parametrize(("values", "said"), WRONG, ids=range(len(WRONG)))
def test_what_is_not_safe_is_one_line(
    monkeypatch: pytest.MonkeyPatch, values: dict[str, str], said: str
) -> None:
    with pytest.raises(SettingsError) as refused:
        hook(given(monkeypatch, **{**WHOLE, **values}))
    assert said in str(refused.value)
    assert "canary" not in str(refused.value)
