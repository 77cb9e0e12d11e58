"""The hook: where Telegram is to post updates, and the secret that it shows; from the settings."""

import re
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import urlsplit

from bot.errors import SettingsError
from bot.settings import PREFIX, Settings, read_secret

#: Telegram takes 1 to 256 of these (TELEGRAM.md); fewer than 32 could be guessed (FAULTS.md, T5).
_SECRET = re.compile(r"[A-Za-z0-9_-]{32,256}")
#: Addresses on the same port that are not Telegram's to post to.
_TAKEN = frozenset({"/healthz", "/readyz", "/metrics"})


@dataclass(frozen=True, slots=True)
class Hook:
    """An address as Telegram sees it, and its secret."""

    url: str
    secret: str = field(repr=False)

    @property
    def path(self) -> str:
        """Where we listen."""
        return urlsplit(self.url).path or "/"


def hook(settings: Settings) -> Hook | None:
    """The hook, None for polling. Raises SettingsError for an address without a good secret."""
    secret = _secret(settings)
    if settings.webhook_url is None:
        if secret is not None:
            raise SettingsError(f"{PREFIX}WEBHOOK_SECRET is set, but {PREFIX}WEBHOOK_URL is not")
        return None
    if settings.bot_token() is None:
        raise SettingsError(f"{PREFIX}WEBHOOK_URL is for Telegram, which needs {PREFIX}TOKEN too")
    if secret is None:
        raise SettingsError(
            f"{PREFIX}WEBHOOK_URL needs {PREFIX}WEBHOOK_SECRET or {PREFIX}WEBHOOK_SECRET_FILE"
        )
    if not _SECRET.fullmatch(secret):
        raise SettingsError(f"{PREFIX}WEBHOOK_SECRET: not 32 to 256 letters, digits, _ and -")
    return Hook(_address(settings.webhook_url), secret)


def _secret(settings: Settings) -> str | None:
    if settings.webhook_secret and settings.webhook_secret_file:
        raise SettingsError(f"set {PREFIX}WEBHOOK_SECRET or {PREFIX}WEBHOOK_SECRET_FILE, not both")
    if settings.webhook_secret_file:
        return read_secret(settings.webhook_secret_file, "WEBHOOK_SECRET_FILE").get_secret_value()
    return settings.webhook_secret.get_secret_value() if settings.webhook_secret else None


def _address(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and _on_this_machine(parts.hostname or "")):
        raise SettingsError(f"{PREFIX}WEBHOOK_URL: not an https:// address")
    if not parts.hostname or parts.query or parts.fragment or "{" in parts.path or parts.path in _TAKEN:
        raise SettingsError(f"{PREFIX}WEBHOOK_URL: needs a host and a path of its own, such as /telegram")
    return url


def _on_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
