"""HTTP for bots: /bot<TOKEN>/<method> and /file/bot<TOKEN>/<path>."""

import asyncio
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from localchat.api import Api, perform
from localchat.call import Call, Upload
from localchat.errors import ApiError, LocalChatError, bad_request
from localchat.faults import Fault, Faults
from localchat.limits import Limits

_TOKEN = re.compile(r"(\d{1,20}):[A-Za-z0-9_-]+")
_LIMITED = ("send", "edit", "copy", "forward")


@dataclass
class BotRoutes:
    """Answers bots. With `token` None any well-formed token is taken."""

    api: Api
    token: str | None
    faults: Faults
    limits: Limits | None

    def routes(self) -> list[web.RouteDef]:
        """What to register."""
        return [
            web.route("*", "/bot{token:[^/]+}/{method:[^/]*}", self.answer),
            web.get("/file/bot{token:[^/]+}/{path:.+}", self.file),
        ]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """One call, with the fault that was ordered for it."""
        try:
            self._check_token(request.match_info["token"])
            call = await read_call(request)
            fault = self.faults.next(call.method)
            if fault:
                await _before(request, fault)
            result = await self._perform(call)
        except ApiError as error:
            return _refusal(error)
        if fault:
            _drop(request)
        return web.json_response({"ok": True, "result": result})

    async def _perform(self, call: Call) -> object:
        if (
            self.limits
            and call.method.lower().startswith(_LIMITED)
            and call.method.lower() != "sendchataction"
        ):
            wait = self.limits.take(call.integer("chat_id"))
            if wait is not None:
                raise flood(wait)
        return await perform(self.api, call)

    def _check_token(self, token: str) -> None:
        match = _TOKEN.fullmatch(token)
        if match is None or self.token not in {None, token}:
            raise ApiError(401, "Unauthorized")
        self.api.bot["id"] = int(match[1])

    async def file(self, request: web.Request) -> web.StreamResponse:
        """The bytes of a file."""
        try:
            self._check_token(request.match_info["token"])
        except ApiError as error:
            return _refusal(error)
        stored = self.api.files.at(request.match_info["path"])
        if stored is None:
            return _refusal(ApiError(404, "Not Found"))
        return web.Response(body=stored.data, content_type="application/octet-stream")

    async def reply_to_webhook(self, body: bytes) -> None:
        """Run the method that a bot put into its answer to a webhook post; its failures are nobody's."""
        try:
            arguments = json.loads(body)
            await perform(self.api, Call(str(arguments.pop("method")), arguments))
        except (LocalChatError, ValueError, KeyError, AttributeError):
            return


async def read_call(request: web.Request) -> Call:
    """Arguments from the query, and from a JSON, urlencoded or multipart body."""
    arguments: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        arguments |= await _json_body(request)
    elif request.method == "POST":
        fields = await request.post()
        arguments |= {name: value for name, value in fields.items() if isinstance(value, str)}
        uploads = _uploads(fields)
    return Call(request.match_info["method"], arguments, uploads)


async def _json_body(request: web.Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.read() or b"{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(body, dict):
        raise bad_request("object expected")
    return body


def _uploads(fields: Mapping[str, object]) -> dict[str, Upload]:
    files = {name: value for name, value in fields.items() if isinstance(value, web.FileField)}
    return {name: Upload(file.filename, file.content_type, file.file.read()) for name, file in files.items()}


async def _before(request: web.Request, fault: Fault) -> None:
    if fault.kind == "error":
        raise ApiError(fault.code, fault.words)
    if fault.kind == "flood":
        raise flood(fault.retry_after)
    if fault.kind == "hang":
        await asyncio.sleep(fault.seconds)
    if fault.kind in {"hang", "cut"}:
        _drop(request)
        raise ApiError(504, "Gateway Timeout")


def _drop(request: web.Request) -> None:
    if request.transport:
        request.transport.abort()


def flood(seconds: int) -> ApiError:
    """429 in Telegram's words."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", seconds)


def _refusal(error: ApiError) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": error.code, "description": error.words}
    if error.retry_after is not None:
        body["parameters"] = {"retry_after": error.retry_after}
    return web.json_response(body, status=error.code)
