"""Settings: what is accepted, and the one line for each thing that is not."""

import os
import stat
from pathlib import Path

import pytest

from bot import database, settings
from bot.errors import SettingsError

TOKEN = "123456:" + "canary-Token_" * 3


def given(monkeypatch: pytest.MonkeyPatch, **values: str) -> settings.Settings:
    """Settings from an environment that holds these values and no others of ours."""
    for name in [name for name in os.environ if name.startswith(settings.PREFIX)]:
        monkeypatch.delenv(name)
    for name, value in values.items():
        monkeypatch.setenv(settings.PREFIX + name, value)
    return settings.load()


def test_nothing_set_means_the_local_chat_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    found = given(monkeypatch)
    assert found.bot_token() is None
    assert (found.host, found.port) == ("127.0.0.1", 8080)
    assert database.url(found) == "sqlite+aiosqlite:///data/pacenote.db"
    assert found.key_path() == Path("data/pacenote.key")


WRONG = [
    ({"PORT": "eighty"}, "PACENOTE_PORT"),
    ({"PORT": "70000"}, "PACENOTE_PORT"),
    ({"ZONE": "Mars/Olympus"}, "PACENOTE_ZONE"),
    ({"ZONE": "../etc/passwd"}, "PACENOTE_ZONE"),
    ({"ACCESS": "closed"}, "PACENOTE_ACCESS"),
    ({"ACCESS": "list"}, "wants PACENOTE_ACCESS_LIST"),
    ({"ACCESS": "list", "ACCESS_LIST": "@alice"}, "PACENOTE_ACCESS_LIST"),
    ({"LANGUAGES": "tlh"}, "PACENOTE_LANGUAGES"),
    ({"LANGUAGES": " , "}, "PACENOTE_LANGUAGES"),
    ({"LOG_LEVEL": "LOUD"}, "PACENOTE_LOG_LEVEL"),
    ({"API_URL": "api.telegram.org"}, "PACENOTE_API_URL"),
    ({"VOICE": "loud"}, "PACENOTE_VOICE"),
    ({"TOKN": TOKEN}, "PACENOTE_TOKN is not a setting; PACENOTE_TOKEN is"),
    ({"TOKEN": "secret"}, "bot token is not of the form"),
    ({"TOKEN": TOKEN, "TOKEN_FILE": "x"}, "not both"),
    ({"TOKEN_FILE": "/nowhere/token"}, "PACENOTE_TOKEN_FILE cannot be read"),
]


@pytest.mark.parametrize(("values", "said"), WRONG, ids=[" ".join(values) for values, _ in WRONG])
def test_a_wrong_value_is_one_line(
    monkeypatch: pytest.MonkeyPatch, values: dict[str, str], said: str
) -> None:
    with pytest.raises(SettingsError) as refused:
        given(monkeypatch, **values)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("values", [{"TOKEN": "123:" + "short" * 2}, {"TOKEN": TOKEN, "PORT": "x"}])
def test_no_complaint_quotes_the_token(monkeypatch: pytest.MonkeyPatch, values: dict[str, str]) -> None:
    with pytest.raises(SettingsError) as refused:
        given(monkeypatch, **values)
    assert values["TOKEN"] not in str(refused.value)


def test_the_token_never_shows_in_a_repr(monkeypatch: pytest.MonkeyPatch) -> None:
    found = given(monkeypatch, TOKEN=TOKEN, DATABASE_URL="postgresql+asyncpg://bot:hushhush@db/pacenote")
    assert TOKEN not in repr(found)
    assert "hushhush" not in repr(found)


def test_the_token_comes_from_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(TOKEN + "\n")
    token = given(monkeypatch, TOKEN_FILE=str(file)).bot_token()
    assert token is not None
    assert token.get_secret_value() == TOKEN


def test_empty_variables_count_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    assert given(monkeypatch, TOKEN="", WEBHOOK_URL="", PORT="").bot_token() is None


def test_a_database_password_is_spliced_in_quoted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text("p@ss/word\n")
    url = "postgresql+asyncpg://bot@db:5432/pacenote"
    found = given(monkeypatch, DATABASE_URL=url, DATABASE_PASSWORD_FILE=str(file))
    assert database.url(found) == "postgresql+asyncpg://bot:p%40ss%2Fword@db:5432/pacenote"


@pytest.mark.parametrize("url", ["postgresql://db/pacenote", "mysql://db/x", "pacenote.db"])
def test_a_database_without_its_driver_is_one_line(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    with pytest.raises(SettingsError, match="PACENOTE_DATABASE_URL") as refused:
        database.url(given(monkeypatch, DATABASE_URL=url))
    assert url not in str(refused.value)


def test_the_default_folder_is_its_owners_only(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    database.make_folder(given(monkeypatch))
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700


def test_a_list_names_who_is_let_in(monkeypatch: pytest.MonkeyPatch) -> None:
    found = given(monkeypatch, ACCESS="List", ACCESS_LIST="12, 34")
    assert found.listed() == {12, 34}
