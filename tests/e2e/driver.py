"""Drives a chat as people do: what they say and tap in the local chat, and what they see."""

import asyncio
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

import aiohttp

from tests.e2e.process import ROOT, BotProcess, environment, free_port

__all__ = ["ROOT", "BotProcess", "Chat", "ChatClock", "Message", "environment", "free_port"]

#: Seconds to wait for an answer; a loaded machine is slow, a right answer comes within milliseconds.
PATIENCE = 60.0

Seen = Mapping[str, Any]
T = TypeVar("T")


@dataclass(frozen=True)
class Message:
    """A message as its person sees it."""

    id: int
    mine: bool
    text: str
    buttons: tuple[tuple[str, ...], ...]
    silent: bool
    edits: int
    media: Seen | None
    data: tuple[tuple[str, ...], ...] = field(repr=False, default=())

    @classmethod
    def of(cls, seen: Seen) -> "Message":
        rows = seen["buttons"]
        return cls(
            seen["id"],
            seen["from"] == "me",
            seen["text"],
            tuple(tuple(button["text"] for button in row) for row in rows),
            seen["silent"],
            seen["edits"],
            seen["media"],
            tuple(tuple(button.get("data", "") for button in row) for row in rows),
        )

    @property
    def labels(self) -> tuple[str, ...]:
        """All buttons in reading order."""
        return tuple(label for row in self.buttons for label in row)

    @property
    def words(self) -> int:
        """How many words there are to read, buttons apart."""
        return len(re.findall(r"\w+(?:['’]\w+)*", self.text))


class Chat:
    """One person's chat with the bot. `taps` and `words` count what they gave."""

    def __init__(self, http: aiohttp.ClientSession, url: str, person: int) -> None:
        self._http, self._url, self.id = http, f"{url}/page/chat/{person}", person
        self.taps = 0
        self.words = 0

    async def say(self, text: str) -> int:
        """Write a text; the id of the message."""
        self.words += len(text.split())
        return int((await self._post("text", {"text": text}))["message"]["id"])

    async def speak(self, sound: bytes, seconds: int = 3, mime: str = "audio/ogg") -> None:
        """Send a voice note."""
        address = f"{self._url}/voice?duration={seconds}"
        async with self._http.post(address, data=sound, headers={"Content-Type": mime}) as answer:
            assert answer.status == 200

    async def edit(self, message_id: int, text: str) -> None:
        """Rewrite one's own message."""
        await self._post("edit", {"message_id": message_id, "text": text})

    async def tap(self, label: str, message_id: int | None = None) -> Message:
        """Tap the newest button with that label, or one that begins with it; the message it was on."""
        shown = await self.until(lambda seen: _with_button(seen, label, message_id), f"a button {label!r}")
        row, column = _place(shown, label)
        self.taps += 1
        await self._post("tap", {"message_id": shown.id, "row": row, "col": column})
        return shown

    async def tap_data(self, message_id: int, data: str) -> None:
        """Tap with data that a client forged or kept."""
        await self._post("tap", {"message_id": message_id, "data": data})

    async def share(self, latitude: float, longitude: float) -> None:
        """Share a place."""
        await self._post("location", {"lat": latitude, "lon": longitude})

    async def block(self, blocked: bool = True) -> None:
        """Block the bot, or let it write again."""
        await self._post("block" if blocked else "unblock", {})

    async def introduce(self, **profile: str) -> None:
        """Set `first_name` or `language_code`."""
        await self._post("profile", profile)

    async def expect(self, *parts: str, without: str | None = None) -> Message:
        """Wait until the bot's newest message holds all parts (and not `without`); that message."""

        def found(seen: list[Message]) -> Message | None:
            newest = next((shown for shown in reversed(seen) if not shown.mine), None)
            fits = newest and all(part in newest.text for part in parts)
            return newest if fits and not (newest and without and without in newest.text) else None

        return await self.until(found, f"{parts}")

    async def expect_anywhere(self, part: str) -> Message:
        """Wait until some message of the bot holds the part; the newest such."""
        return await self.until(
            lambda seen: next((m for m in reversed(seen) if not m.mine and part in m.text), None), part
        )

    async def until(
        self, found: Callable[[list[Message]], T | None], what: str, seconds: float = PATIENCE
    ) -> T:
        """Look at the messages until `found` gives something; fails with what the chat shows."""
        view = await self._view()
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while not (result := found(_messages(view))):
            left = deadline - loop.time()
            if left <= 0:
                shown = "\n".join(
                    f"{'me ' if m.mine else 'bot'} {m.text} {m.buttons}" for m in _messages(view)
                )
                raise AssertionError(f"waited for {what}; the chat shows:\n{shown}")
            await self._events(view["last_event"], left)
            view = await self._view()
        return result

    async def more_than(self, count: int) -> None:
        """Wait until the bot has said more than that many messages."""
        await self.until(lambda seen: len([shown for shown in seen if not shown.mine]) > count, "an answer")

    async def quiet(self, seconds: float = 0.4) -> None:
        """Nothing happens in the chat for that long."""
        last = (await self._view())["last_event"]
        events = [event for event in await self._events(last, seconds) if event["kind"] != "answer"]
        assert not events, f"the chat was not quiet: {events}"

    async def settle(self, seconds: float = 0.3) -> None:
        """Wait until nothing happens for that long."""
        last = (await self._view())["last_event"]
        while events := await self._events(last, seconds):
            last = events[-1]["n"]

    async def messages(self) -> list[Message]:
        """All messages, oldest first."""
        return _messages(await self._view())

    async def from_bot(self) -> list[Message]:
        """The bot's messages."""
        return [shown for shown in await self.messages() if not shown.mine]

    async def last(self) -> Message:
        """The bot's newest message."""
        return (await self.from_bot())[-1]

    async def count(self) -> int:
        """How many messages of the bot there are."""
        return len(await self.from_bot())

    async def sounds(self) -> int:
        """How many of them made a sound."""
        return int((await self._view())["sounds"])

    async def toasts(self) -> list[str]:
        """Words shown over the chat after taps, oldest first."""
        return [
            event["text"] for event in await self._events(0, 0) if event["kind"] == "answer" and event["text"]
        ]

    async def file(self, shown: Message) -> bytes:
        """The bytes of a message's file."""
        assert shown.media is not None, "there is no file"
        root = self._url.split("/page/")[0]
        async with self._http.get(root + shown.media["url"]) as answer:
            return await answer.read()

    async def talk(self, *turns: tuple[str, str]) -> None:
        """A dialogue of (said, answered): one answer each, and nothing more."""
        for said, answered in turns:
            before = await self.count()
            await self.say(said)
            await self.expect(answered)
            assert await self.count() == before + 1, f"{said!r} got more than one answer"
        await self.quiet()

    async def _view(self) -> Seen:
        async with self._http.get(f"{self._url}/messages") as answer:
            found: Seen = await answer.json()
            return found

    async def _events(self, after: int, seconds: float) -> list[Seen]:
        query = {"after": str(after), "timeout": f"{max(seconds, 0):.3f}"}
        async with self._http.get(f"{self._url}/events", params=query) as answer:
            found: list[Seen] = (await answer.json())["events"]
            return found

    async def _post(self, act: str, body: Mapping[str, Any]) -> Any:
        async with self._http.post(f"{self._url}/{act}", json=body) as answer:
            found = await answer.json()
            assert answer.status == 200, f"{act}: {found}"
            return found


class ChatClock:
    """The local chat's clock, which the bot lives by."""

    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        self._http, self._url = http, f"{url}/page/clock"

    async def now(self) -> datetime:
        """The present (aware)."""
        async with self._http.get(self._url) as answer:
            return datetime.fromisoformat((await answer.json())["now"])

    async def to(self, moment: datetime) -> None:
        """Stand at an aware moment and run on from there."""
        await self._move({"to": moment.isoformat()})

    async def forward(self, seconds: float) -> None:
        """Move on."""
        await self._move({"forward_seconds": seconds})

    async def _move(self, body: Mapping[str, Any]) -> None:
        async with self._http.post(self._url, json=body) as answer:
            assert answer.status == 200, await answer.text()


def _messages(view: Seen) -> list[Message]:
    return [Message.of(seen) for seen in view["messages"]]


def _with_button(seen: list[Message], label: str, message_id: int | None) -> Message | None:
    for shown in reversed(seen):
        if message_id in {None, shown.id} and any(name.startswith(label) for name in shown.labels):
            return shown
    return None


def _place(shown: Message, label: str) -> tuple[int, int]:
    for exact in (True, False):
        for row, names in enumerate(shown.buttons):
            for column, name in enumerate(names):
                if name == label or (not exact and name.startswith(label)):
                    return row, column
    raise AssertionError(f"no button {label!r}")
