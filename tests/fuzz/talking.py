"""What people send: words, taps, edits and everything else, most of it wrong in some way."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any

from handlers import routes
from tests.fuzz import words
from tests.fuzz.line import BOT, Button
from tests.fuzz.making import Json, Maker
from tests.fuzz.mutating import mutate
from tests.fuzz.schema import schema

KINDS = tuple(field.name for field in schema().types["Update"] if field.name != "update_id")
CODES = tuple(kind.CODE for kind in routes._TAPS)
_FILLINGS = (
    *(
        "usual",
        "crash",
        "skip",
        "later",
        "view",
        "each",
        "undo",
        "fix",
        "done",
        "hours",
        "end",
        "why",
        "thanks",
    ),
    *("less", "quiet", "effort", "symptoms", "sleep", "pain", "social", "week", "settings", "zone", "times"),
    *("open", "turn", "notes", "language", "Europe/London", "add", "swap", "no", "rest", "leave"),
    *("0", "1", "2", "3", "-1", "99", "999999999999999999", "x", ""),
)


class Talk:
    """Makes raw updates, counting kinds. `buttons` are those shown, by chat; `foreign` are witnesses."""

    def __init__(
        self, random: Random, buttons: Mapping[int, Sequence[Button]], foreign: Sequence[int]
    ) -> None:
        self._random, self._maker = random, Maker(random)
        self._buttons, self._foreign = buttons, foreign
        self._number = 1_000
        self.people: Sequence[int] = ()
        self.kinds: Counter[str] = Counter()
        self.now = 0.0

    def next(self) -> bytes:
        """One update as JSON, fit to stand in an answer to getUpdates."""
        random = self._random
        make, wrong = random.choices(_SORTS, _WEIGHTS)[0]
        self._number += 1
        update = {"update_id": self._number, **make(self, random.choice(self.people))}
        self.kinds[next(kind for kind in update if kind != "update_id")] += 1
        if random.random() < wrong:
            update = mutate(update, random, random.choice((1, 1, 2, 3)))
        return json.dumps(update).encode()

    def number(self) -> int:
        """A number for an update that is made elsewhere."""
        self._number += 1
        return self._number

    def honest(self, content: Json) -> bytes:
        """A right update with this content."""
        self._number += 1
        return json.dumps({"update_id": self._number, **content}).encode()

    def said(self, person: int, text: str) -> Json:
        """A message as it is when somebody writes."""
        return {"message": self._message(person, **_written(text))}

    def tapped(self, person: int, query: str, message_id: int, data: str) -> Json:
        """A tap on a button."""
        message = self._message(person, message_id=message_id, text="x", **{"from": BOT})
        return {
            "callback_query": {
                "id": query, "from": _user(person), "chat_instance": "1", "data": data, "message": message,
            }
        }  # fmt: skip

    def _message(self, person: int, **fields: Any) -> Json:
        self._number += 1
        number = fields.pop("message_id", self._number)
        chat = {"id": person, "type": "private", "first_name": "P"}
        return {"message_id": number, "from": _user(person), "chat": chat, "date": int(self.now), **fields}

    def _text(self, person: int) -> Json:
        return self.said(person, words.text(self._random))

    def _edited(self, person: int) -> Json:
        number = self._number - self._random.randrange(200)
        fields = {**_written(words.text(self._random)), "message_id": number, "edit_date": int(self.now)}
        return {"edited_message": self._message(person, **fields)}

    def _tap(self, person: int) -> Json:
        """Mostly one's own button; else another's, one that never was, or none at all."""
        random = self._random
        whose = (
            person if random.random() < 0.7 else random.choice((*self._foreign, random.choice(self.people)))
        )
        shown = self._buttons.get(whose)
        number, data = random.choice(list(shown)) if shown else (1, self._forged())
        if random.random() < 0.3:
            data = self._forged()
        update = self.tapped(person, f"q{self._number}", number, data)
        return self._odd_tap(update) if random.random() < 0.1 else update

    def _forged(self) -> str:
        """Data of every kind with wrong fields, numbers of others' rows, and of versions that never were."""
        random = self._random
        code = random.choice((*CODES, *CODES, *CODES, "zz", "", "A", "v2"))
        fields = [random.choice((*_FILLINGS, f"{random.randrange(60)}")) for _ in range(random.randint(0, 4))]
        return ":".join((code, *fields))

    def _odd_tap(self, update: Json) -> Json:
        query = update["callback_query"]
        match self._random.randrange(4):
            case 0:
                query["message"] = {"chat": query["message"]["chat"], "message_id": 1, "date": 0}
            case 1:
                del query["message"]
                query["inline_message_id"] = "7"
            case 2:
                del query["data"]
                query["game_short_name"] = "game"
            case _:
                query["data"] = words.text(self._random)
        return update

    def _other(self, person: int) -> Json:
        """A message with whatever a message can have: voice, place, forward, reply, poll."""
        made: Json = self._maker.make("Message", share=0.04)
        return {"message": {**made, **self._message(person)}}

    def _elsewhere(self, person: int) -> Json:
        """A group, a channel, no sender, or one who is not the chat."""
        message = self._message(person, text=words.text(self._random))
        kind = self._random.choice(("group", "supergroup", "channel", "nobody", "another"))
        if kind == "nobody":
            del message["from"]
        elif kind == "another":
            message["from"] = _user(self._random.choice(self._foreign))
        else:
            message["chat"] = {"id": -self._random.randrange(1, 2**40), "type": kind, "title": "T"}
        return {"channel_post" if kind == "channel" else "message": message}

    def _member(self, person: int) -> Json:
        old, new = self._random.sample(("member", "kicked", "left", "administrator"), 2)
        made: Json = self._maker.make("ChatMemberUpdated")
        chat = {"id": person, "type": "private", "first_name": "P"}
        sides = {"old_chat_member": _member(old), "new_chat_member": _member(new)}
        return {
            "my_chat_member": {**made, "chat": chat, "from": _user(person), "date": int(self.now), **sides}
        }

    def _any(self, person: int) -> Json:
        """Any kind of update as the schema has it; half of them as from somebody known."""
        kind = self._random.choice(KINDS)
        field = next(each for each in schema().types["Update"] if each.name == kind)
        made = self._maker.make(field.kinds[0])
        if self._random.random() < 0.5:
            at_home(made, person)
        return {kind: made}


def at_home(made: Json, person: int) -> None:
    """Make it come from a person's private chat, where it has a chat and a sender."""
    for holder in (made, made.get("message")):
        if isinstance(holder, dict):
            holder.update({"chat": {"id": person, "type": "private"}} if "chat" in holder else {})
            holder.update({"from": _user(person)} if "from" in holder else {})


def _written(text: str) -> Json:
    if not text.startswith("/"):
        return {"text": text}
    command = {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}
    return {"text": text, "entities": [command]}


def _user(person: int) -> Json:
    return {"id": person, "is_bot": False, "first_name": "P", "language_code": "en"}


def _member(status: str) -> Json:
    return {"status": status, "user": BOT, "until_date": 0}


#: Sorts of updates with the share of each that is mutated on top, and how often each comes.
_SORTS: tuple[tuple[Callable[[Talk, int], Json], float], ...] = (
    (Talk._text, 0.4),
    (Talk._tap, 0.3),
    (Talk._edited, 0.4),
    (Talk._other, 0.5),
    (Talk._elsewhere, 0.3),
    (Talk._member, 0.5),
    (Talk._any, 0.6),
)
_WEIGHTS = (26, 26, 6, 8, 6, 3, 25)
