"""The way to Telegram: python-telegram-bot's request interface on one aiohttp session."""

import asyncio
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from storage import quick_json

#: Seconds to connect, and to wait for an answer; uploads get longer.
CONNECT = 10.0
ANSWER = 20.0
UPLOAD = 60.0
CONNECTIONS = 300
#: Seconds to wait after a 429 that names no time of its own (TELEGRAM.md: it happens).
NAMELESS_FLOOD = 5.0


Body = aiohttp.FormData | aiohttp.Payload | None


class Arguments:
    """A call's arguments as JSON, where the library would have its RequestData: nothing of it is built."""

    __slots__ = ("json_payload", "parameters")
    contains_files = False

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.parameters = given
        self.json_payload = quick_json.write(given)


class FloodError(TelegramError):
    """429: nothing may be sent for `seconds`. The library's own RetryAfter warns about its units."""

    def __init__(self, seconds: float) -> None:
        super().__init__("Too Many Requests")
        self.seconds = seconds


class Transport(BaseRequest):
    """One session for all. What never left raises NetworkError; what may have arrived raises TimedOut."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer unless a call says otherwise."""
        return ANSWER

    async def initialize(self) -> None:
        """Open the session; again is harmless."""
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS, ttl_dns_cache=60)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        """Close the session; again is harmless."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Status and body of one call. Raises FloodError for 429, NetworkError and TimedOut as above."""
        uploads = request_data is not None and request_data.contains_files
        timeout = _patience(
            _seconds(connect_timeout, CONNECT), _seconds(read_timeout, UPLOAD if uploads else ANSWER)
        )
        code, body = await self._exchange(method, url, _body(request_data), timeout)
        if code == 429:
            raise FloodError(_retry_after(body))
        if code >= 500:  # whoever says so, it may have been done before that
            raise TimedOut(str(code))
        if code >= 300 and "ok" not in (_object(body) or {}):
            raise NetworkError(f"{code} from something that is not Telegram")
        return code, body

    async def call(self, url: str, arguments: Mapping[str, Any], patience: float) -> tuple[int, bytes]:
        """Status and raw body of a call outside the library, waiting `patience` seconds for an answer."""
        timeout = _patience(CONNECT, patience)
        payload = aiohttp.JsonPayload(dict(arguments))
        code, body = await self._exchange("POST", url, payload, timeout)
        if code == 429:
            raise FloodError(_retry_after(body))
        return code, body

    async def fetch(self, url: str, most: int) -> tuple[int, bytes]:
        """Status and body of a file, cut behind `most` bytes: one byte more tells that there was more."""
        if self._session is None:
            raise NetworkError("the transport is closed")
        timeout = _patience(CONNECT, UPLOAD)
        try:
            async with self._session.get(url, timeout=timeout) as answer:
                return answer.status, await _cut(answer.content, most + 1)
        except (aiohttp.ClientError, TimeoutError, asyncio.IncompleteReadError) as error:
            raise NetworkError(type(error).__name__) from None

    async def _exchange(
        self, method: str, url: str, data: Body, patience: aiohttp.ClientTimeout
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NetworkError("the transport is closed")
        try:
            async with self._session.request(method, url, data=data, timeout=patience) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise NetworkError(type(error).__name__) from None
        except (aiohttp.ClientError, TimeoutError, asyncio.IncompleteReadError) as error:
            raise TimedOut(type(error).__name__) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The JSON of an answer; the library's own way would log the body when it is broken."""
        answer = _object(payload)
        if answer is None or "ok" not in answer:
            raise TimedOut("unreadable answer")
        return answer


async def _cut(content: aiohttp.StreamReader, most: int) -> bytes:
    body = bytearray()
    async for chunk in content.iter_chunked(1 << 16):
        body += chunk
        if len(body) >= most:
            break
    return bytes(body[:most])


@lru_cache(maxsize=64)
def _patience(connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=None, sock_connect=connect, sock_read=read)


def _seconds(given: object, default: float) -> float | None:
    if given is None or isinstance(given, (int, float)):
        return given
    return default  # the library's mark for "as the transport likes"


def _body(data: RequestData | None) -> Body:
    if data is None or (not data.parameters and not data.contains_files):
        return None
    if not data.contains_files:
        return aiohttp.BytesPayload(data.json_payload, content_type="application/json")
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form


def _object(body: bytes) -> dict[str, Any] | None:
    try:
        found = quick_json.read(body)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _retry_after(body: bytes) -> float:
    try:
        return max(float(quick_json.read(body)["parameters"]["retry_after"]), 0.0)
    except (ValueError, KeyError, TypeError, RecursionError):
        return NAMELESS_FLOOD
