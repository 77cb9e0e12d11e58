"""Button taps that wait for the bot's answer."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from localchat.errors import bad_request

# After about this long a client stops waiting for the answer, and Telegram refuses it.
ANSWERABLE = timedelta(seconds=15)


@dataclass(frozen=True)
class Query:
    """One tap."""

    id: str
    chat_id: int
    message_id: int
    at: datetime


class Queries:
    """All taps by id."""

    def __init__(self) -> None:
        self._by_id: dict[str, Query] = {}

    def add(self, chat_id: int, message_id: int, now: datetime) -> Query:
        """A new tap."""
        query = Query(str(secrets.randbelow(2**62) + 2**61), chat_id, message_id, now)
        self._by_id[query.id] = query
        return query

    def open(self, query_id: str, now: datetime) -> Query:
        """The tap with that id while it can be answered; refused afterwards."""
        query = self._by_id.get(query_id)
        if query is None or now - query.at > ANSWERABLE:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        return query
