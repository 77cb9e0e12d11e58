"""A chat without a network: updates go through the real library, handlers and store, and rows come out."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pytest
from telegram import Bot
from telegram.ext import Application
from telegram.request import BaseRequest, RequestData

from bot.process import processing
from handlers import due, routes
from handlers.house import House
from journal.patient import Patient
from journal.records import Act, Outgoing, Schedule
from storage.incoming import Waiting
from storage.store import Store
from storage.unit import UnitOfWork
from tests.builders import ALICE, NOW, Nowhere, patient
from tests.journal.conftest import database, store, template, unit

__all__ = ["database", "store", "template", "unit"]


class Recorder(BaseRequest):
    """Telegram's line as the library sees it: it answers getMe, and anything else is a mistake of ours."""

    @property
    def read_timeout(self) -> float:
        """Never waited for."""
        return 1

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """Who the bot is."""
        if not url.endswith("/getMe"):
            raise AssertionError(f"handlers called {url.rsplit('/', 1)[-1]}")
        me = {"id": 1, "is_bot": True, "first_name": "Pacenote", "username": "pacenote_bot"}
        return 200, json.dumps({"ok": True, "result": me}).encode()


@dataclass(slots=True)
class Message:
    """A message of the bot's as it stands in the chat."""

    text: str
    rows: list[list[list[str]]]
    silent: bool

    @property
    def labels(self) -> list[list[str]]:
        """What its buttons say."""
        return [[label for label, _ in row] for row in self.rows]

    def data(self, label: str) -> str:
        """What the button with this label sends; fails when there is none."""
        found = [data for row in self.rows for name, data in row if name == label]
        assert found, f"no button {label!r} in {self.labels}"
        return found[0]


@dataclass(slots=True)
class Chat:
    """One person's private chat. What is committed is delivered at once, as the bot's delivery would."""

    application: Application[Any, Any, Any, Any, Any, Any]
    store: Store
    patient_id: int
    now: datetime = NOW
    messages: dict[int, Message] = field(default_factory=dict)
    toasts: list[str] = field(default_factory=list)
    sent: list[Outgoing] = field(default_factory=list)
    numbers: list[int] = field(default_factory=lambda: [100])
    house: House = field(default_factory=House)

    @property
    def last(self) -> Message:
        """The newest message of the bot's."""
        return self.messages[max(self.messages)]

    async def say(self, text: str, message_id: int | None = None, **fields: Any) -> list[Outgoing]:
        """Write a message; the rows that came of it."""
        message = self._message(text=text, message_id=message_id or self._number(), **fields)
        if text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        return await self.update(message=message)

    async def write(self, message_id: int | None = None, **content: Any) -> list[Outgoing]:
        """Send a message of another kind than text."""
        return await self.update(message=self._message(message_id=message_id or self._number(), **content))

    async def edit(self, text: str, message_id: int) -> list[Outgoing]:
        """Change a message that was written before."""
        edited = self._message(text=text, message_id=message_id, edit_date=int(self.now.timestamp()))
        return await self.update(edited_message=edited)

    async def tap(self, label: str) -> list[Outgoing]:
        """Tap a button of the newest message."""
        return await self.press(self.last.data(label), max(self.messages))

    async def press(self, data: str, message_id: int = 1) -> list[Outgoing]:
        """Send button data, whether or not any button has it."""
        message = self._message(text="before", message_id=message_id)
        query = {"id": f"tap{self._number()}", "from": self._person(), "chat_instance": "1", "data": data}
        return await self.update(callback_query={**query, "message": message})

    async def update(self, **content: Any) -> list[Outgoing]:
        """Work on one raw update, as the worker does, and deliver what it wrote."""
        number = self._number()
        row = Waiting(number, number, self.patient_id, json.dumps({"update_id": number, **content}), 0)
        process = processing(self.application, Watch(self), Nowhere(), "Europe/London", self.house)
        await self.store.run(lambda unit: process(unit, row))
        return await self.deliver()

    async def fall_due(self, moment: datetime) -> list[Outgoing]:
        """Come to a moment; what fell due until then is shown, as the ticker does."""
        self.now = moment
        for schedule in await self.store.run(lambda unit: unit.due.due(moment, 100)):
            await self._due(schedule)
        return await self.deliver()

    async def _due(self, schedule: Schedule) -> None:
        async def show(unit: UnitOfWork) -> None:
            if await unit.due.claim(schedule, None):
                await due.show_due(unit, schedule, self.now)

        await self.store.run(show)

    async def deliver(self) -> list[Outgoing]:
        """Put what is committed into the chat."""
        rows = []
        while claimed := await self.store.run(lambda unit: unit.outgoing.claim(self.now, 10)):
            for row in claimed:
                rows.append(row)
                await self._confirm(row.id, self._deliver(row))
        self.sent += rows
        return rows

    async def _confirm(self, row_id: int, shown: int | None) -> None:
        await self.store.run(lambda unit: unit.outgoing.sent(row_id, shown, self.now))

    def _deliver(self, row: Outgoing) -> int | None:
        if row.callback_id is not None:
            self.toasts.append(row.payload.get("toast", ""))
        if row.act in (Act.LEAVE, Act.ANSWER, Act.PICTURE, Act.DOCUMENTS, Act.READ, Act.SPEECH):
            return None
        if row.act is Act.DELETE:
            self.messages.pop(row.message_id or 0, None)
            return None
        number = row.message_id if row.act is Act.EDIT else self._number()
        assert number is not None
        self.messages[number] = Message(row.payload["text"], row.payload["rows"], row.silent)
        return number

    async def kept(self) -> Any:
        """All rows of the patient."""
        return await self.store.run(lambda unit: unit.records(self.patient_id).everything())

    async def patient(self) -> Patient | None:
        """The patient as saved."""
        return await self.store.run(lambda unit: unit.records(self.patient_id).patient())

    async def become(self, **settings: Any) -> None:
        """Be a patient who finished hello."""
        saved = patient(self.patient_id, **settings)
        await self.store.run(lambda unit: unit.records(self.patient_id).save(saved))

    def _number(self) -> int:
        self.numbers[0] += 1
        return self.numbers[0]

    def _person(self) -> dict[str, Any]:
        return {"id": self.patient_id, "is_bot": False, "first_name": "P", "language_code": "en"}

    def _message(self, **fields: Any) -> dict[str, Any]:
        chat = {"id": self.patient_id, "type": "private", "first_name": "P"}
        base = {"date": int(self.now.timestamp()), "chat": chat, "from": self._person()}
        return {**base, "message_id": fields.pop("message_id", None) or self._number(), **fields}


@dataclass(frozen=True, slots=True)
class Watch:
    """The clock that a chat's updates are worked on by."""

    chat: Chat

    def now(self) -> datetime:
        """The chat's own moment."""
        return self.chat.now


@pytest.fixture
async def application() -> AsyncIterator[Application[Any, Any, Any, Any, Any, Any]]:
    """The library with our handlers."""
    line = Recorder()
    bot = Bot("1:x", request=line, get_updates_request=line)
    built = Application.builder().bot(bot).updater(None).job_queue(None).build()
    routes.register(built)
    await built.initialize()
    yield built
    await built.shutdown()


@pytest.fixture
def stranger(application: Application[Any, Any, Any, Any, Any, Any], store: Store) -> Chat:
    """Alice before her first word."""
    return Chat(application, store, ALICE)


@pytest.fixture
async def chat(stranger: Chat) -> Chat:
    """Alice, who finished hello and is asked at 20:00."""
    await stranger.become()
    return stranger


def words(message: Message) -> int:
    """How many words there are to read, buttons included."""
    labels = [label for row in message.labels for label in row]
    return sum(len(text.split()) for text in (message.text, *labels))


def texts(rows: Sequence[Outgoing]) -> list[str]:
    """What rows say."""
    return [row.payload.get("text", "") for row in rows]
