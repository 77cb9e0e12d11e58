"""The phrases: each is said once, in one of the ways in which words can reach the bot."""

from collections.abc import Callable
from typing import Any

from handlers import routes

Json = dict[str, Any]
#: In every phrase; nobody's code, text or name has it.
MARK = "qzcanary"
#: In the phrases on which the victim's handlers fail.
FAILS = f"{MARK}fails"
#: So many chats take part.
PEOPLE = range(5_001, 5_021)
NOW = 1_790_000_000


def phrase(number: int) -> str:
    """One of its own, of letters only, to pass for a word; in every other round handlers fail on it."""
    letters = "".join("abcdefghij"[int(digit)] for digit in f"{number:05}")
    return f"{FAILS if number // len(_WAYS) % 2 else MARK}{letters}"


def updates(count: int) -> list[tuple[str, int, Json]]:
    """Kind, chat and content of so many updates, each with a phrase of its own; every way is gone in turn."""
    return [_WAYS[number % len(_WAYS)](number, phrase(number)) for number in range(count)]


def rounds(count: int) -> int:
    """So many phrases that every way is gone that often."""
    return count * len(_WAYS)


def _person(number: int) -> int:
    return PEOPLE[number // len(_WAYS) % len(PEOPLE)]


def _message(number: int, **fields: Any) -> Json:
    person = _person(number)
    user = {"id": person, "is_bot": False, "first_name": "P", "language_code": "en"}
    chat = {"id": person, "type": "private", "first_name": "P"}
    return {"message_id": 10_000 + number, "date": NOW, "from": user, "chat": chat, **fields}


def _text(shape: str) -> Callable[[int, str], tuple[str, int, Json]]:
    def make(number: int, words: str) -> tuple[str, int, Json]:
        text = shape.format(words)
        fields: Json = {"text": text}
        if text.startswith("/"):
            fields["entities"] = [
                {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}
            ]
        return "message", _person(number), _message(number, **fields)

    return make


def _edited(number: int, words: str) -> tuple[str, int, Json]:
    said = _message(number, text=f"pain 5 {words}", edit_date=NOW)
    return "edited_message", _person(number), {**said, "message_id": 10_000 + number - 1}


def _tap(shape: str) -> Callable[[int, str], tuple[str, int, Json]]:
    def make(number: int, words: str) -> tuple[str, int, Json]:
        said = _message(number, text=words)
        query = {"id": f"{number}", "from": said["from"], "chat_instance": "1", "message": said}
        return "callback_query", _person(number), {**query, "data": shape.format(words)}

    return make


def _media(**fields: Any) -> Callable[[int, str], tuple[str, int, Json]]:
    """A message of another kind with the phrase wherever it has words."""

    def make(number: int, words: str) -> tuple[str, int, Json]:
        filled = {name: _filled(value, words) for name, value in fields.items()}
        return "message", _person(number), _message(number, **filled)

    return make


def _filled(value: Any, words: str) -> Any:
    if isinstance(value, dict):
        return {name: _filled(inner, words) for name, inner in value.items()}
    return value.format(words) if isinstance(value, str) else value


def _named(number: int, words: str) -> tuple[str, int, Json]:
    said = _message(number, text="pain 6")
    said["from"] = {**said["from"], "first_name": words, "last_name": words, "username": words}
    return "message", _person(number), said


def _group(number: int, words: str) -> tuple[str, int, Json]:
    said = _message(number, text=words)
    return "message", -7, {**said, "chat": {"id": -7, "type": "group", "title": words}}


def _unreadable(number: int, words: str) -> tuple[str, int, Json]:
    return "message", _person(number), _message(number, text=words, date=words)


def _unsound(number: int, words: str) -> tuple[str, int, Json]:
    return "message", _person(number), _message(number, text=[words])


def _blocked(number: int, words: str) -> tuple[str, int, Json]:
    said = _message(number)
    sides = {
        side: {"status": status, "user": {"id": 1, "is_bot": True, "first_name": words}, "until_date": 0}
        for side, status in (("old_chat_member", "kicked"), ("new_chat_member", "member"))
    }
    return (
        "my_chat_member",
        _person(number),
        {"chat": said["chat"], "from": said["from"], "date": NOW, **sides},
    )


_FILE = {
    "file_id": "{}",
    "file_unique_id": "{}",
    "mime_type": "text/csv",
    "file_name": "{}.csv",
    "file_size": 99,
}
_VOICE = {"file_id": "{}", "file_unique_id": "{}", "mime_type": "audio/ogg", "duration": 3, "file_size": 99}
_SAID = (
    "{}",
    "pain 6 {}",
    "walked 20 min with {}, fog 4",
    "remind me every night at 9 to take {}",
    "remind me to {}",
    "remind me in 45 min to {}",
    "call it {} when my head is slow",
    "forget {}",
    "cancel {}",
    "no, that was {}",
    "chest pain and {}",
    "i live in {}",
    "zone {}",
    "quiet from {} to 9",
    "/{}",
    "/log pain 6 {}",
    "{0}\0{0}",
    "<b>{0}</b> =cmd|'{0}'!A0",
    "dentist {} 2 h",
    "my sister {} comes at 3 for two hours",
)
_WAYS = (
    *map(_text, _SAID),
    *(_text(f"/{name} {{}}") for name in routes.NAMES if name != "delete"),
    *(_tap(f"{kind.CODE}:1:{{}}") for kind in routes._TAPS),
    *(_tap(shape) for shape in ("{}", "h:zone:{}", "h:place:", "s:symptom:{}", "g:week")),
    _edited,
    _named,
    _group,
    _unreadable,
    _unsound,
    _blocked,
    _media(document=_FILE, caption="{}"),
    _media(voice=_VOICE, caption="{}"),
    _media(audio={**_VOICE, "title": "{}", "performer": "{}"}),
    _media(contact={"phone_number": "{}", "first_name": "{}"}),
    _media(location={"latitude": 54.0, "longitude": -2.0}, venue={"title": "{}"}),
    _media(sticker={"file_id": "{}", "emoji": "{}"}),
    _media(forward_origin={"type": "hidden_user", "sender_user_name": "{}", "date": NOW}, text="pain 6 {}"),
)
