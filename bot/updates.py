"""Raw updates: what getUpdates answers, taken apart without trusting its content."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot import taps
from bot.pieces import pieces, starting
from storage import quick_json
from storage.incoming import RawUpdate

KINDS = ("message", "edited_message", "callback_query", "my_chat_member", "message_reaction")
#: What fits the database's integers; Telegram's ids have at most 52 bits.
_LARGEST = 2**63 - 1
#: Bytes: Telegram makes no longer answer, and no longer update; building objects of one takes seconds.
LONGEST_ANSWER, LONGEST = 4 * 2**20, 2**20
_ID = re.compile(rb'"update_id"\s*:\s*(\d{1,18})\b')


class UnreadableError(Exception):
    """The answer as a whole is not the JSON that it claims to be."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Updates of one answer in order, the offset that confirms them, how many are `odd`: have no number."""

    updates: tuple[RawUpdate, ...]
    offset: int | None
    odd: int = 0


def read(body: bytes) -> Batch:
    """The updates of an answer. Raises UnreadableError when it cannot be taken apart."""
    if len(body) > LONGEST_ANSWER:
        return _batch([one(piece) for piece in starting(body)])
    try:
        return _batch([_raw(update) for update in _list(quick_json.read(body)["result"])])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise UnreadableError from None


def apart(body: bytes) -> Batch:
    """Likewise, each update by itself. Raises UnreadableError when the answer is cut off."""
    try:
        found = pieces(body)
    except ValueError:
        raise UnreadableError from None
    return _batch([one(piece) for piece in found])


def one(body: bytes) -> RawUpdate | None:
    """The update that a webhook's body is; None when it has no number to be known by."""
    try:
        if len(body) <= LONGEST:
            return _raw(quick_json.read(body))
    except (ValueError, RecursionError):
        pass
    rescued = rescue(body)
    return rescued.updates[0] if rescued else None


def rescue(body: bytes) -> Batch | None:
    """The one update of an unreadable body, kept as it came: its number is all that is needed to go on."""
    found = _ID.search(body)
    if found is None:
        return None
    number = int(found[1])
    raw = RawUpdate(number, None, body.decode("utf-8", "replace").replace("\0", "\ufffd"))
    return Batch((raw,), number + 1)


def _list(result: Any) -> list[Any]:
    if not isinstance(result, list):
        raise TypeError
    return result


def _batch(found: Sequence[RawUpdate | None]) -> Batch:
    updates = tuple(raw for raw in found if raw is not None)
    return Batch(updates, updates[-1].update_id + 1 if updates else None, len(found) - len(updates))


def _raw(update: Any) -> RawUpdate | None:
    number = update.get("update_id") if isinstance(update, dict) else None
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= _LARGEST:
        return None
    return RawUpdate(number, patient_of(update), quick_json.write(taps.small(update)).decode())


def patient_of(update: Mapping[str, Any]) -> int | None:
    """The id of the private chat that an update belongs to, None for groups and what is not understood."""
    for kind in KINDS:
        body = update.get(kind)
        if isinstance(body, dict):
            return _private(_chat(body))
    return None


def _chat(body: Mapping[str, Any]) -> Any:
    message = body.get("message")
    return message.get("chat") if isinstance(message, dict) else body.get("chat")


def _private(chat: Any) -> int | None:
    if not isinstance(chat, dict) or chat.get("type") != "private":
        return None
    number = chat.get("id")
    # A person's number is above zero (Bot API, User); zero is how the lanes call nobody.
    return number if type(number) is int and 0 < number <= _LARGEST else None
