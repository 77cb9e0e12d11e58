"""The bot's command lists by scope and language."""

import re
from typing import Any

from localchat.call import as_integer
from localchat.errors import bad_request
from localchat.state import Json

_NAME = re.compile(r"[a-z0-9_]{1,32}")
MOST = 100
Key = tuple[str, int, str]


class Commands:
    """Lists of `{"command", "description"}`; the page shows the narrowest that fits."""

    def __init__(self) -> None:
        self._lists: dict[Key, list[Json]] = {}

    def set(self, scope: Any, language: str, raw: Any) -> bool:
        """Replace one list; whether it is another now."""
        if not isinstance(raw, list):
            raise bad_request("can't parse commands JSON object: expected an Array")
        if len(raw) > MOST:
            raise bad_request("too many bot commands specified")
        key, new = _key(scope, language), [_command(item) for item in raw]
        changed = self._lists.get(key) != new
        self._lists[key] = new
        return changed

    def get(self, scope: Any, language: str) -> list[Json]:
        """One list exactly; empty when it was never set."""
        return self._lists.get(_key(scope, language), [])

    def delete(self, scope: Any, language: str) -> None:
        """Drop one list."""
        self._lists.pop(_key(scope, language), None)

    def shown_to(self, chat_id: int, language: str) -> list[Json]:
        """What a person sees in a private chat: own chat, all private chats, default; own language first."""
        for scope, chat in (("chat", chat_id), ("all_private_chats", 0), ("default", 0)):
            for code in (language[:2], ""):
                if (scope, chat, code) in self._lists:
                    return self._lists[scope, chat, code]
        return []


def _key(scope: Any, language: str) -> Key:
    scope = scope if isinstance(scope, dict) else {}
    return str(scope.get("type", "default")), as_integer(scope.get("chat_id")), language


def _command(item: Any) -> Json:
    name = str(item.get("command", "")).strip().removeprefix("/") if isinstance(item, dict) else ""
    if not _NAME.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    description = str(item.get("description", "")).strip()
    if not 1 <= len(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}
