"""Where the database is: its URL from the settings, and the folder of the default one."""

from pathlib import Path
from urllib.parse import quote, urlsplit, urlunsplit

from bot.errors import SettingsError, StartError
from bot.settings import DATA, PREFIX, Settings

DEFAULT = DATA / "pacenote.db"


def url(settings: Settings) -> str:
    """The URL with its driver, and the password from its file spliced in.

    Raises SettingsError for a form that cannot work.
    """
    if settings.database_url is None:
        return f"sqlite+aiosqlite:///{DEFAULT}"
    given = settings.database_url.get_secret_value()
    if not given.startswith(("sqlite+aiosqlite://", "postgresql+asyncpg://")):
        raise SettingsError(
            f"{PREFIX}DATABASE_URL: begins with neither sqlite+aiosqlite:// nor postgresql+asyncpg://"
        )
    return _with_password(given, settings.database_password_file)


def _with_password(given: str, file: Path | None) -> str:
    if file is None:
        return given
    try:
        password = file.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise SettingsError(f"{PREFIX}DATABASE_PASSWORD_FILE cannot be read") from None
    parts = urlsplit(given)
    user, _, place = parts.netloc.rpartition("@")
    if not user:
        raise SettingsError(f"{PREFIX}DATABASE_PASSWORD_FILE: the URL names no user")
    name = user.split(":")[0]
    return urlunsplit(parts._replace(netloc=f"{name}:{quote(password, safe='')}@{place}"))


def make_folder(settings: Settings) -> None:
    """The default data folder, readable by its owner only; folders of the operator's choice are theirs."""
    if settings.database_url is not None and settings.key_file is not None:
        return
    try:
        DATA.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StartError(f"the folder {DATA} cannot be made: {error.strerror}") from None
