"""Settings: what an operator may set, from PACENOTE_ variables; a wrong one stops the start with one line."""

import difflib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import SettingsError

PREFIX = "PACENOTE_"
DATA = Path("data")
TELEGRAM = "https://api.telegram.org"
LANGUAGES = ("en",)


class Settings(BaseSettings):
    """Everything that can be set. Paths start at the working folder; empty variables count as not set."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, frozen=True, hide_input_in_errors=True
    )

    token: SecretStr | None = None
    token_file: Path | None = None
    database_url: SecretStr | None = None
    database_password_file: Path | None = None
    api_url: str = TELEGRAM
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    webhook_secret_file: Path | None = None
    key_file: Path | None = None
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    access: Literal["open", "invite", "list"] = "open"
    access_list: str = ""
    voice: Literal["on", "off", "pocketsphinx", "whisper"] = "on"
    speech: Literal["on", "off"] = "on"
    zone: str | None = None
    languages: str = "en"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @field_validator("zone")
    @classmethod
    def _known_zone(cls, name: str | None) -> str | None:
        if name is not None:
            _zone(name)
        return name

    @field_validator("languages")
    @classmethod
    def _spoken(cls, names: str) -> str:
        unknown = [name for name in _split(names) if name not in LANGUAGES]
        if unknown or not _split(names):
            raise ValueError(f"only these languages exist: {', '.join(LANGUAGES)}")
        return names

    @field_validator("access", "voice", "speech", mode="before")
    @classmethod
    def _one_of(cls, value: str) -> str:
        return value.strip().lower()

    @field_validator("access_list")
    @classmethod
    def _ids(cls, ids: str) -> str:
        if not all(each.isascii() and each.isdigit() for each in _split(ids)):
            raise ValueError("not Telegram ids of people, such as 123456789,987654321")
        return ids

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: str) -> str:
        return value.upper()

    @field_validator("api_url")
    @classmethod
    def _http(cls, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            raise ValueError("not an http:// or https:// address")
        return url.rstrip("/")

    @model_validator(mode="after")
    def _somebody_listed(self) -> Self:
        if self.access == "list" and not self.listed():
            raise ValueError("PACENOTE_ACCESS=list wants PACENOTE_ACCESS_LIST")
        return self

    def listed(self) -> frozenset[int]:
        """Ids of the people who are let in by the list."""
        return frozenset(int(each) for each in _split(self.access_list))

    @model_validator(mode="after")
    def _one_token(self) -> Self:
        if self.token and self.token_file:
            raise ValueError("set PACENOTE_TOKEN or PACENOTE_TOKEN_FILE, not both")
        return self

    def bot_token(self) -> SecretStr | None:
        """The bot's token, None or an empty file for the local chat. Raises SettingsError for a wrong one."""
        secret = self.token or (read_secret(self.token_file, "TOKEN_FILE") if self.token_file else None)
        if secret is None or not secret.get_secret_value():
            return None
        if not _looks_like_token(secret.get_secret_value()):
            raise SettingsError("the bot token is not of the form 123456:ABC-DEF that BotFather gives")
        return secret

    def ears(self) -> str | None:
        """The ears that hear voice notes; None where they are switched off."""
        return {"off": None, "on": "pocketsphinx"}.get(self.voice, self.voice)

    def models(self) -> Path:
        """Where the ears keep what they made or fetched."""
        return self.key_path().parent / "voice"

    def key_path(self) -> Path:
        """Where the key lies that seals health text."""
        return self.key_file or DATA / "pacenote.key"

    def spoken(self) -> tuple[str, ...]:
        """Codes of the languages offered."""
        return _split(self.languages)


def load(environment: Mapping[str, str] = os.environ) -> Settings:
    """Settings from the environment. Raises SettingsError with one line for the first thing that is wrong."""
    _refuse_unknown(environment)
    try:
        settings = Settings()
    except ValidationError as error:
        raise SettingsError(_line(error)) from None
    settings.bot_token()
    return settings


def _refuse_unknown(environment: Mapping[str, str]) -> None:
    known = {name.upper() for name in Settings.model_fields}
    for variable in sorted(environment):
        name = variable.removeprefix(PREFIX)
        if not variable.startswith(PREFIX) or name in known or not environment[variable]:
            continue
        near = difflib.get_close_matches(name, known, 1)
        raise SettingsError(f"{variable} is not a setting" + (f"; {PREFIX}{near[0]} is" if near else ""))


def _line(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    words = first["msg"].removeprefix("Value error, ")
    return f"{PREFIX}{str(first['loc'][0]).upper()}: {words}" if first["loc"] else words


def _zone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("not the name of a time zone, such as Europe/Berlin") from None


def _split(names: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in names.split(",") if part.strip())


def _looks_like_token(value: str) -> bool:
    number, _, rest = value.partition(":")
    return number.isdecimal() and len(rest) >= 20 and rest.replace("-", "").replace("_", "").isalnum()


def read_secret(path: Path, name: str) -> SecretStr:
    """What a file holds. Raises SettingsError naming the variable."""
    try:
        return SecretStr(path.read_text("utf-8").strip())
    except (OSError, UnicodeDecodeError):
        raise SettingsError(f"{PREFIX}{name} cannot be read") from None
