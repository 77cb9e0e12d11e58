"""JSON bodies of the page's requests, read with one plain sentence for each mistake."""

import math
from typing import Any

from aiohttp import web

from localchat.errors import PersonError


async def read_body(request: web.Request) -> dict[str, Any]:
    """The JSON object in a body; an empty body is an empty object."""
    try:
        body = await request.json() if request.can_read_body else {}
    except ValueError:
        raise PersonError(400, "The body is not JSON.") from None
    if not isinstance(body, dict):
        raise PersonError(400, "The body is not a JSON object.")
    return body


def text_in(body: dict[str, Any], name: str) -> str:
    """A text that must be there."""
    if not isinstance(body.get(name), str):
        raise PersonError(400, f"{name} is missing.")
    return str(body[name])


def number_in(body: dict[str, Any], name: str, default: float | None = None) -> float:
    """A finite number; without a default it must be there."""
    try:
        number = float(body[name] if default is None else body.get(name, default))
    except (KeyError, TypeError, ValueError):
        raise PersonError(400, f"{name} is not a number.") from None
    if not math.isfinite(number):
        raise PersonError(400, f"{name} is not a number.")
    return number
