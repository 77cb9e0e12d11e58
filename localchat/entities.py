"""Formatting in texts: UTF-16 offsets, Telegram's HTML, given entities, and what is recognised by itself."""

import re
from typing import Any

from localchat.errors import bad_request
from localchat.state import Json

# Telegram keeps the first hundred entities of a message and drops the rest.
MOST = 100
_FOUND = (
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])")),
    ("url", re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)]", re.IGNORECASE)),
    ("email", re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}\b")),
    ("mention", re.compile(r"(?<![\w@.])@[A-Za-z]\w{3,31}\b")),
    ("hashtag", re.compile(r"(?<![\w#&])#(?=\w*[^\W\d])\w+")),
)
_KINDS = frozenset(
    [
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
    ]
)


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text) + sum(1 for char in text if ord(char) > 0xFFFF)


def clean(text: str) -> str:
    """A text as Telegram takes it in; refuses what is not Unicode."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    return text.replace("\r", "").replace("\x00", "")


def given(raw: Any, text: str) -> list[Json]:
    """Entities that the caller gave instead of a parse mode."""
    if not isinstance(raw, list) or not all(isinstance(item, dict) for item in raw):
        raise bad_request("can't parse entities JSON object")
    return [_checked(item, text) for item in raw if item.get("type") in _KINDS]


def _checked(entity: Json, text: str) -> Json:
    offset, length = entity.get("offset"), entity.get("length")
    if not isinstance(offset, int) or not isinstance(length, int):
        raise bad_request('can\'t parse MessageEntity: Field "offset" must be a valid Number')
    edges = utf16_edges(text)
    if offset not in edges or offset + length not in edges or length <= 0:
        problem = (
            "ends in a middle of a UTF-16 symbol"
            if offset + length < units(text)
            else "ends after the end of the text"
        )
        raise bad_request(
            f"entity beginning at UTF-16 offset {offset} {problem} at byte offset {len(text.encode())}"
        )
    return entity


def utf16_edges(text: str) -> set[int]:
    """All offsets at which a character begins or the text ends."""
    edges, at = {0}, 0
    for char in text:
        at += 2 if ord(char) > 0xFFFF else 1
        edges.add(at)
    return edges


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Without white space around, entities moved along; sorted, the first hundred."""
    start = units(text) - units(text.lstrip())
    bare = text.strip()
    end = units(bare)
    moved = [_moved(entity, start, end) for entity in entities]
    kept = [entity for entity in moved if entity["length"] > 0]
    return bare, sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))[:MOST]


def _moved(entity: Json, start: int, end: int) -> Json:
    first = min(max(entity["offset"] - start, 0), end)
    last = min(max(entity["offset"] + entity["length"] - start, 0), end)
    return {**entity, "offset": first, "length": last - first}


def with_found(text: str, entities: list[Json]) -> list[Json]:
    """Add commands, addresses, mentions and tags that stand in the text outside other entities."""
    taken = [
        (entity["offset"], entity["offset"] + entity["length"]) for entity in entities if _claims(entity)
    ]
    found = []
    for kind, pattern in _FOUND:
        for match in pattern.finditer(text):
            start, length = units(text[: match.start()]), units(match[0])
            if all(start + length <= first or start >= last for first, last in taken):
                taken.append((start, start + length))
                found.append({"type": kind, "offset": start, "length": length})
    return sorted([*entities, *found], key=lambda entity: (entity["offset"], -entity["length"]))[:MOST]


def _claims(entity: Json) -> bool:
    return entity["type"] in {"code", "pre", "text_link", "bot_command", "url", "email", "mention", "hashtag"}
