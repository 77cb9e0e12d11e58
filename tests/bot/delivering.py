"""Delivery under test: what became of rows, and what people see."""

from typing import Any

from sqlalchemy import select

from localchat.server import LocalChat
from localchat.views import chat_view
from storage.store import Store
from storage.tables import outgoing
from storage.unit import UnitOfWork
from tests.bot.conftest import ALICE, until


async def states(store: Store) -> list[str]:
    """The state of each row, oldest first."""

    async def read(unit: UnitOfWork) -> list[str]:
        rows = await unit._session.rows(select(outgoing.c.state).order_by(outgoing.c.id), {})
        return [row.state.value for row in rows]

    return await store.read(read)


async def settled(store: Store) -> list[str]:
    async def over() -> bool:
        return not {"pending", "sending"} & set(await states(store))

    await until(over)
    return await states(store)


def messages(chat: LocalChat, person: int = ALICE) -> list[dict[str, Any]]:
    """What the person sees."""
    seen: list[dict[str, Any]] = chat_view(chat.api.world.chat(person))["messages"]
    return seen


def texts(chat: LocalChat, person: int = ALICE) -> list[str]:
    return [shown["text"] for shown in messages(chat, person)]
