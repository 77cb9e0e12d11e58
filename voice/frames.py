"""Frames: what bot and worker say to each other over pipes: a length, JSON, and the bytes of a note.

JSON and not pickle: the worker opens files of strangers, and must not be able to make the bot run anything.
"""

from __future__ import annotations

import asyncio
import json
import struct
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, BinaryIO

from journal.heard import Alternative, Heard, HearingError, Verdict, Why

_LENGTHS = struct.Struct(">II")
#: An answer is a few sentences; a vocabulary some hundred thousand letters.
MOST_JSON = 8_000_000
Message = Mapping[str, Any]


def packed(message: Message, data: bytes = b"") -> bytes:
    """One frame."""
    body = json.dumps(message).encode()
    return _LENGTHS.pack(len(body), len(data)) + body + data


def read(stream: BinaryIO) -> tuple[Message, bytes] | None:
    """The next frame of a blocking stream; None at its end."""
    head = stream.read(_LENGTHS.size)
    if len(head) < _LENGTHS.size:
        return None
    body, data = _LENGTHS.unpack(head)
    return json.loads(stream.read(body)), stream.read(data)


async def answer(stream: asyncio.StreamReader) -> Message:
    """The next frame that a worker sends. Raises IncompleteReadError at its end, ValueError for nonsense."""
    body, data = _LENGTHS.unpack(await stream.readexactly(_LENGTHS.size))
    if body > MOST_JSON or data:
        raise ValueError("not a frame of ours")
    message: Message = json.loads(await stream.readexactly(body))
    return message


def said(heard: Heard) -> Message:
    """What was heard, as a message."""
    return asdict(heard)


def heard(message: Message) -> Heard:
    """What a message says was heard. Raises HearingError when it says why nothing was."""
    if "why" in message:
        raise HearingError(Why(message["why"]))
    message = message["heard"]
    alternatives = tuple(Alternative(**one) for one in message["alternatives"])
    verdict = Verdict(message["verdict"])
    return Heard(**{**message, "verdict": verdict, "alternatives": alternatives})
