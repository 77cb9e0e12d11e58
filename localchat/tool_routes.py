"""HTTP for the tools beside the chat: the clock, the embedding program's actions, ordered faults."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiohttp import web

from localchat.api import Api
from localchat.bodies import number_in, read_body, text_in
from localchat.errors import PersonError
from localchat.faults import KINDS, Fault, Faults

_FAULT_FIELDS = ("kind", "code", "words", "retry_after", "seconds")


@dataclass(frozen=True)
class Action:
    """A button in the tools drawer; `run` gets the chat id and returns the sentence to show."""

    name: str
    label: str
    run: Callable[[int], Awaitable[str]]


@dataclass(frozen=True)
class ToolRoutes:
    """Clock, actions and faults."""

    api: Api
    actions: Sequence[Action]
    faults: Faults

    def routes(self) -> list[web.RouteDef]:
        """What to register."""
        return [
            web.get("/page/clock", self.clock),
            web.post("/page/clock", self.move_clock),
            web.get("/page/actions", self.list_actions),
            web.post("/page/actions/{name}", self.run_action),
            web.post("/page/faults", self.order_fault),
        ]

    async def clock(self, request: web.Request) -> web.Response:
        """The stand-in's time, and how far it is from real time."""
        return web.json_response(self._time())

    def _time(self) -> dict[str, Any]:
        clock = self.api.clock
        return {"now": clock.now().isoformat(), "offset_seconds": clock.offset.total_seconds()}

    async def move_clock(self, request: web.Request) -> web.Response:
        """`{"forward_seconds"}`, `{"to": ISO}` or `{"reset": true}`."""
        body = await read_body(request)
        try:
            self._move(body)
        except (TypeError, ValueError, OverflowError):
            raise PersonError(400, "The clock cannot be moved there.") from None
        return web.json_response(self._time())

    def _move(self, body: dict[str, Any]) -> None:
        if body.get("reset"):
            return self.api.clock.reset()
        if "forward_seconds" in body:
            return self.api.clock.forward(float(body["forward_seconds"]))
        moment = datetime.fromisoformat(str(body.get("to")))
        if moment.tzinfo is None:
            raise PersonError(400, "The time has no zone.")
        return self.api.clock.to(moment)

    async def list_actions(self, request: web.Request) -> web.Response:
        """Names and labels."""
        shown = [{"name": action.name, "label": action.label} for action in self.actions]
        return web.json_response({"actions": shown})

    async def run_action(self, request: web.Request) -> web.Response:
        """Run one for `{"chat"}` (1001)."""
        body = await read_body(request)
        for action in self.actions:
            if action.name == request.match_info["name"]:
                return web.json_response({"toast": await action.run(int(number_in(body, "chat", 1001)))})
        raise PersonError(404, "There is no such action.")

    async def order_fault(self, request: web.Request) -> web.Response:
        """`{"method", "kind", "times"?, "code"?, "words"?, "retry_after"?, "seconds"?}`"""
        body = await read_body(request)
        if body.get("kind") not in KINDS:
            raise PersonError(400, "There is no such fault.")
        fault = Fault(**{name: body[name] for name in _FAULT_FIELDS if name in body})
        self.faults.order(text_in(body, "method"), fault, int(number_in(body, "times", 1)))
        return web.json_response({"ordered": True})
