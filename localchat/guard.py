"""Keeps other web sites out of the page: checks who asks, and says what the page may load."""

from collections.abc import Awaitable, Callable
from ipaddress import ip_address
from urllib.parse import urlsplit

from aiohttp import web

from localchat.errors import PersonError

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self' blob:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "microphone=(self), geolocation=()",
}


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse requests that another site made, and turn a person's mistakes into JSON."""
    if request.path.startswith(("/bot", "/file/bot")):
        return await handler(request)
    try:
        _check_origin(request)
        response = await handler(request)
    except PersonError as error:
        response = web.json_response({"error": error.words}, status=error.status)
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    return response


def _check_origin(request: web.Request) -> None:
    """A name that is not this machine's (DNS rebinding) or a foreign Origin is refused."""
    if not _is_address(urlsplit(f"//{request.host}").hostname or ""):
        raise PersonError(403, "The page is reached by its address only.")
    origin = request.headers.get("Origin")
    if origin and urlsplit(origin).netloc != request.host:
        raise PersonError(403, "Another site cannot use this page.")


def _is_address(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
