"""One call of a Bot API method: its arguments, whatever way they came."""

import json
from dataclasses import dataclass, field
from typing import Any

from localchat.errors import bad_request
from localchat.state import Json


@dataclass(frozen=True)
class Upload:
    """A file part of a multipart body."""

    name: str
    mime: str
    data: bytes


def as_integer(value: object, default: int = 0) -> int:
    """A whole number that may come as text; `default` for anything else."""
    try:
        return int(value) if isinstance(value, int | str) else default
    except ValueError:
        return default


@dataclass(frozen=True)
class Call:
    """Arguments by name; values are strings (form, query) or already JSON."""

    method: str
    arguments: Json = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """A string; empty when it is missing."""
        value = self.arguments.get(name)
        return value if isinstance(value, str) else "" if value is None else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        """A whole number; `default` when it is missing or not one."""
        return as_integer(self.arguments.get(name), default)

    def flag(self, name: str) -> bool:
        """A boolean in any of the ways that Telegram accepts."""
        return str(self.arguments.get(name, "")).strip().lower() in {"true", "yes", "1"}

    def json(self, name: str, what: str = "") -> Any:
        """A value that may come as JSON text; `what` names it in the refusal."""
        value = self.arguments.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except json.JSONDecodeError:
            raise bad_request(f"can't parse {what or name} JSON object") from None

    def upload(self, reference: str) -> Upload | None:
        """The uploaded part that `attach://name` or a field's own name stands for."""
        return self.uploads.get(reference.removeprefix("attach://"))
