"""HTTP for the page and for tests that act as people: everything under /page/."""

import math
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from localchat.api import Api
from localchat.bodies import number_in, read_body, text_in
from localchat.call import Upload
from localchat.errors import PersonError
from localchat.files import MediaKind
from localchat.people import People
from localchat.state import Message
from localchat.views import chat_view, message_view, person_view

LONGEST_POLL = 50.0
_INLINE = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})


@dataclass(frozen=True)
class PageRoutes:
    """What people do and see, one chat each."""

    api: Api
    people: People

    def routes(self) -> list[web.RouteDef]:
        """What to register."""
        chat = r"/page/chat/{id:\d{1,16}}"
        acts = [web.post(f"{chat}/{name}", act) for name, act in self._acts().items()]
        return [
            *acts,
            web.get(f"{chat}/messages", self.messages),
            web.get(f"{chat}/events", self.events),
            web.get("/page/commands", self.commands),
            web.get("/page/files/{file_id}", self.file),
        ]

    def _acts(self) -> dict[str, Any]:
        names = "text tap edit voice document photo location reaction block unblock profile"
        return {name: getattr(self, name) for name in names.split()}

    async def messages(self, request: web.Request) -> web.Response:
        """The whole visible chat; `run` changes when the stand-in was started anew."""
        view = chat_view(self.api.world.chat(_id(request)))
        return web.json_response({**view, "bot": self.api.bot["first_name"], "run": self.api.run})

    async def events(self, request: web.Request) -> web.Response:
        """Changes after a number, waiting for the first up to `timeout` seconds (25)."""
        feed = self.api.world.chat(_id(request)).feed
        after = int(number_in(dict(request.query), "after", feed.last))
        seconds = min(number_in(dict(request.query), "timeout", 25.0), LONGEST_POLL)
        events = await feed.wait(after, seconds)
        last = events[-1]["n"] if events else after
        return web.json_response({"events": events, "last": last, "run": self.api.run})

    async def commands(self, request: web.Request) -> web.Response:
        """The command list for a chat (`chat`, 1001) in its person's language."""
        chat = self.api.world.chat(int(number_in(dict(request.query), "chat", 1001)))
        return web.json_response({"commands": self.api.commands.shown_to(chat.id, chat.person.language_code)})

    async def file(self, request: web.Request) -> web.Response:
        """A file of the chat; only pictures and sound are shown, all else is a download."""
        stored = self.api.files.get(request.match_info["file_id"])
        if stored is None:
            raise PersonError(404, "There is no such file.")
        shown = stored.mime in _INLINE or stored.mime.startswith("audio/")
        mime = stored.mime if shown else "application/octet-stream"
        headers = {
            "Content-Security-Policy": "sandbox; default-src 'none'",
            "Cache-Control": "private, max-age=86400",
        }
        return web.Response(body=stored.data, headers={**headers, "Content-Type": mime})

    async def text(self, request: web.Request) -> web.Response:
        """`{"text"}`"""
        return _shown(self.people.say(_id(request), text_in(await read_body(request), "text")))

    async def tap(self, request: web.Request) -> web.Response:
        """`{"message_id", "row", "col"}` or `{"message_id", "data"}`."""
        body = await read_body(request)
        number = int(number_in(body, "message_id"))
        if "data" in body:
            query, update_id = self.people.tap(_id(request), number, text_in(body, "data"))
        else:
            place = int(number_in(body, "row")), int(number_in(body, "col"))
            query, update_id = self.people.tap_at(_id(request), number, *place)
        return web.json_response({"query": query.id, "update_id": update_id})

    async def edit(self, request: web.Request) -> web.Response:
        """`{"message_id", "text"}`"""
        body = await read_body(request)
        return _shown(
            self.people.edit(_id(request), int(number_in(body, "message_id")), text_in(body, "text"))
        )

    async def voice(self, request: web.Request) -> web.Response:
        """The sound as body, its type as Content-Type, `?duration=` in seconds."""
        return await self._send(request, "voice")

    async def document(self, request: web.Request) -> web.Response:
        """The bytes as body, `?name=` and `?caption=`."""
        return await self._send(request, "document")

    async def photo(self, request: web.Request) -> web.Response:
        """A PNG, GIF or JPEG as body, `?caption=`."""
        return await self._send(request, "photo")

    async def _send(self, request: web.Request, kind: MediaKind) -> web.Response:
        default = "audio/ogg" if kind == "voice" else request.content_type
        mime = request.content_type if request.content_type.startswith("audio/") else default
        name = request.query.get("name", "") if kind == "document" else ""
        upload = Upload(name, mime, await request.read())
        seconds = math.ceil(number_in(dict(request.query), "duration", 0))
        caption = request.query.get("caption", "")
        return _shown(self.people.send(_id(request), kind, upload, caption, seconds))

    async def location(self, request: web.Request) -> web.Response:
        """`{"lat", "lon"}` in degrees."""
        body = await read_body(request)
        return _shown(
            self.people.share_location(_id(request), number_in(body, "lat"), number_in(body, "lon"))
        )

    async def reaction(self, request: web.Request) -> web.Response:
        """`{"message_id", "emoji"}`"""
        body = await read_body(request)
        return _shown(
            self.people.react(_id(request), int(number_in(body, "message_id")), text_in(body, "emoji"))
        )

    async def block(self, request: web.Request) -> web.Response:
        """Block the bot."""
        self.people.set_blocked(_id(request), blocked=True)
        return self._person(request)

    async def unblock(self, request: web.Request) -> web.Response:
        """Let the bot write again."""
        self.people.set_blocked(_id(request), blocked=False)
        return self._person(request)

    async def profile(self, request: web.Request) -> web.Response:
        """`{"language_code"?, "first_name"?}`"""
        body = await read_body(request)
        self.people.introduce(_id(request), body.get("first_name"), body.get("language_code"))
        return self._person(request)

    def _person(self, request: web.Request) -> web.Response:
        return web.json_response({"person": person_view(self.api.world.chat(_id(request)))})


def _id(request: web.Request) -> int:
    return int(request.match_info["id"])


def _shown(message: Message) -> web.Response:
    return web.json_response({"message": message_view(message)})
