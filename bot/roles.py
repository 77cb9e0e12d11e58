"""Roles: which of the bot's work a process does; without a choice, all of it."""

from enum import StrEnum

from bot.errors import SettingsError


class Role(StrEnum):
    """What can be done in a process of its own, where several share one PostgreSQL database."""

    INTAKE = "intake"
    WORK = "work"
    DELIVER = "deliver"
    TICK = "tick"
    VOICE = "voice"


Roles = frozenset[Role]
ALL: Roles = frozenset(Role)


def parse(words: str) -> Roles:
    """Roles from "intake,deliver". Raises SettingsError with one line for a word that is none."""
    names = [name for word in words.split(",") if (name := word.strip().lower())]
    unknown = [name for name in names if name not in set(Role)]
    if unknown or not names:
        known = ", ".join(Role)
        raise SettingsError(f"--roles: {unknown[0] if unknown else 'nothing'} is none of {known}")
    return frozenset(Role(name) for name in names)


def check(roles: Roles, *, shared: bool, token: bool) -> None:
    """Raise SettingsError where the work cannot be shared out: on SQLite, and on the chat page."""
    if roles == ALL:
        return
    if not shared:
        raise SettingsError("--roles: SQLite serves one process that does it all; several need PostgreSQL")
    if not token:
        raise SettingsError("--roles: without a token, the chat page and all roles share one process")
