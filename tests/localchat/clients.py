"""What the tests speak with: a bot and a person, both over real HTTP."""

import base64
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from aiohttp import ClientSession, FormData

TOKEN = "4242:local-test"
# One grey pixel.
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
)


@dataclass(frozen=True)
class BotClient:
    """Calls Bot API methods; the answer is the whole JSON body."""

    session: ClientSession
    base: str

    async def __call__(self, name: str, /, **arguments: Any) -> dict[str, Any]:
        async with self.session.post(f"{self.base}/bot{TOKEN}/{name}", json=arguments) as response:
            body: dict[str, Any] = await response.json()
        assert response.status == (200 if body["ok"] else body["error_code"])
        return body

    async def do(self, name: str, /, **arguments: Any) -> Any:
        """The result of a call that must succeed."""
        body = await self(name, **arguments)
        assert body["ok"], body
        return body["result"]

    async def refusal(self, name: str, /, **arguments: Any) -> tuple[int, str]:
        """Code and words of a call that must be refused."""
        body = await self(name, **arguments)
        assert not body["ok"], body
        return body["error_code"], body["description"]

    async def upload(self, name: str, files: dict[str, bytes], **arguments: str) -> dict[str, Any]:
        """A multipart call."""
        form = FormData({key: str(value) for key, value in arguments.items()})
        for field, data in files.items():
            form.add_field(
                field, BytesIO(data), filename=f"{field}.bin", content_type="application/octet-stream"
            )
        async with self.session.post(f"{self.base}/bot{TOKEN}/{name}", data=form) as response:
            body: dict[str, Any] = await response.json()
        return body

    async def updates(self, **arguments: Any) -> list[dict[str, Any]]:
        """What waits for the bot."""
        result: list[dict[str, Any]] = await self.do("getUpdates", **arguments)
        return result


@dataclass(frozen=True)
class PersonClient:
    """One person at the page."""

    session: ClientSession
    base: str
    id: int = 1001

    async def act(self, name: str, /, *, status: int = 200, **body: Any) -> dict[str, Any]:
        """Do something; `status` is what must come of it."""
        async with self.session.post(f"{self.base}/page/chat/{self.id}/{name}", json=body) as response:
            answer: dict[str, Any] = await response.json()
            assert response.status == status, answer
        return answer

    async def say(self, text: str) -> dict[str, Any]:
        """Write a text; the message."""
        message: dict[str, Any] = (await self.act("text", text=text))["message"]
        return message

    async def send(self, kind: str, data: bytes, mime: str, /, **query: str) -> dict[str, Any]:
        """Send a file; the message."""
        url, headers = f"{self.base}/page/chat/{self.id}/{kind}", {"Content-Type": mime}
        async with self.session.post(url, data=BytesIO(data), params=query, headers=headers) as response:
            answer: dict[str, Any] = await response.json()
            assert response.status == 200, answer
        message: dict[str, Any] = answer["message"]
        return message

    async def see(self) -> dict[str, Any]:
        """The whole visible chat."""
        return await self.get(f"/page/chat/{self.id}/messages")

    async def events(self, after: int, seconds: float = 0) -> list[dict[str, Any]]:
        """The chat's changes after a number."""
        answer = await self.get(f"/page/chat/{self.id}/events?after={after}&timeout={seconds}")
        events: list[dict[str, Any]] = answer["events"]
        return events

    async def get(self, path: str) -> dict[str, Any]:
        """Read something below /page/."""
        async with self.session.get(self.base + path) as response:
            body: dict[str, Any] = await response.json()
        return body

    async def post(self, path: str, /, **body: Any) -> dict[str, Any]:
        """Use one of the tools."""
        async with self.session.post(self.base + path, json=body) as response:
            answer: dict[str, Any] = await response.json()
        return answer


def buttons(*rows: list[str]) -> dict[str, Any]:
    """An inline keyboard whose data are its texts."""
    return {"inline_keyboard": [[{"text": text, "callback_data": text} for text in row] for row in rows]}
