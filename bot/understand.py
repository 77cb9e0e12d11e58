"""`pacenote understand`: what patients say, line by line in, what was understood out."""

import json
from datetime import datetime
from typing import Any, TextIO
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from language import read


def stream(lines: TextIO, out: TextIO) -> None:
    """One JSON line out for each in, at once; a line that cannot be used is answered by {"id", "error"}."""
    for line in lines:
        if line.strip():
            out.write(json.dumps(_answer(line)) + "\n")
            out.flush()


def _answer(line: str) -> dict[str, Any]:
    try:
        item = json.loads(line)
    except (ValueError, RecursionError):
        return {"id": None, "error": "not a line of JSON"}
    if not isinstance(item, dict):
        return {"id": None, "error": "not a JSON object"}
    try:
        return {"id": item.get("id"), **_understood(item)}
    except KeyError as missing:
        return {"id": item.get("id"), "error": f"{missing.args[0]} is missing"}
    except ZoneInfoNotFoundError:
        return {"id": item.get("id"), "error": "tz is not the name of a time zone"}
    except (TypeError, ValueError, AttributeError):
        return {"id": item.get("id"), "error": "a field is not of the form that is described"}


def _understood(item: dict[str, Any]) -> dict[str, Any]:
    from language.wire import known_from_wire, to_wire  # noqa: PLC0415 - loaded at the first line: starts at once

    zone = ZoneInfo(item["tz"])
    said = datetime.fromisoformat(item["now"])
    now = said.replace(tzinfo=zone) if said.tzinfo is None else said
    known = known_from_wire(item.get("context"), item.get("reminders"))
    return to_wire(read(item["text"], now, zone, known), now, zone)
