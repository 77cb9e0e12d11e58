"""Verdicts: what the answer to a call says about the message."""

from dataclasses import dataclass
from enum import Enum

from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, TelegramError, TimedOut

from bot.transport import FloodError
from journal.records import Act, Outgoing

_NOT_MODIFIED = "message is not modified"
_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message to delete not found",
)
_NOBODY = ("chat not found", "user not found", "peer_id_invalid")


class Fate(Enum):
    """What became of one attempt."""

    SENT = "sent"
    AGAIN = "again"  # certainly not sent
    UNCERTAIN = "uncertain"  # nobody knows
    GONE = "gone"  # the message to be changed is no longer there
    BLOCKED = "blocked"  # the patient cannot be written to
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Result:
    """The fate of one attempt. `seconds` says how long to wait at least, `flooded` that Telegram said so."""

    fate: Fate
    message_id: int | None = None
    reason: str = ""
    seconds: float = 0.0
    flooded: bool = False


def judge(error: TelegramError, row: Outgoing) -> Result:
    """The fate of an attempt that raised."""
    name = type(error).__name__
    match error:
        case FloodError():
            result = Result(Fate.AGAIN, reason=name, seconds=error.seconds, flooded=True)
        case InvalidToken():  # intake sees it too, and stops the bot
            result = Result(Fate.AGAIN, reason=name, seconds=30.0)
        case Forbidden():
            result = Result(Fate.BLOCKED, reason=name)
        case BadRequest():
            result = _judge_words(error.message.lower(), row)
        case TimedOut():  # changing or deleting twice is the same as once
            twice = row.act in {Act.EDIT, Act.DELETE}
            result = Result(Fate.AGAIN if twice else Fate.UNCERTAIN, reason=name)
        case NetworkError():
            result = Result(Fate.AGAIN, reason=name)
        case _:
            result = Result(Fate.FAILED, reason=name)
    return result


def _judge_words(words: str, row: Outgoing) -> Result:
    if _NOT_MODIFIED in words:
        return Result(Fate.SENT, row.message_id)
    if any(gone in words for gone in _GONE):
        return Result(Fate.GONE, reason="Gone")
    if any(nobody in words for nobody in _NOBODY):
        return Result(Fate.BLOCKED, reason="ChatNotFound")
    return Result(Fate.FAILED, reason="BadRequest")
