"""JSON read and written by pydantic's quick parser, and by Python's own where that one gives up."""

from __future__ import annotations

import json
from typing import Any

from pydantic_core import from_json, to_json

_DECODE = json.JSONDecoder().decode
_ENCODE = json.JSONEncoder(separators=(",", ":")).encode


def read(text: str | bytes) -> Any:
    """What json.loads makes of it; raises what that raises."""
    try:
        return from_json(text)
    except ValueError:  # lone surrogates and deep nesting are Python's to judge
        return _DECODE(text) if isinstance(text, str) else json.loads(text)


def write(value: Any) -> bytes:
    """A value that came from JSON, or is made of the same types, as UTF-8 without spaces."""
    try:
        return to_json(value)
    except ValueError:  # lone surrogates: escaped, they are text that can be kept
        return _ENCODE(value).encode("ascii")
