"""The house: what this bot can do and whom it lets in, the same for every update of a process."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from journal.tickets import Tickets


class Access(StrEnum):
    """Who may begin a diary: anybody, whoever has a ticket, or whoever is listed."""

    OPEN = "open"
    INVITE = "invite"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class House:
    """`ears`: somebody listens to voice notes. `listed` are ids of people. `name` is the bot's, for links."""

    ears: bool = False
    access: Access = Access.OPEN
    listed: frozenset[int] = frozenset()
    tickets: Tickets | None = None
    name: str = ""

    def link(self, ticket: str) -> str:
        """What a person is to tap; without a name of the bot's, what they are to write."""
        return f"https://t.me/{self.name}?start={ticket}" if self.name else f"/start {ticket}"
