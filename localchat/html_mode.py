"""Telegram's HTML parse mode: tags to entities, mistakes refused with Telegram's words and byte offsets."""

import html
import re
from dataclasses import dataclass, field

from localchat.entities import units
from localchat.errors import ApiError, bad_request
from localchat.state import Json

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
}
_TAG = re.compile(r"""<(?P<end>/?)(?P<name>[^\s/>="']*)(?P<rest>(?:"[^"]*"|'[^']*'|[^>"'])*)>""")
_ATTRIBUTE = re.compile(r"""([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_CHARACTER = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,8}|#x[0-9a-fA-F]{1,8});")


@dataclass
class _Open:
    name: str
    entity: Json
    start: int


@dataclass
class _Parser:
    source: str
    text: list[str] = field(default_factory=list)
    length: int = 0
    stack: list[_Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def run(self) -> None:
        at = 0
        while at < len(self.source):
            at = self._step(at)
        if self.stack:
            name = self.stack[-1].name
            raise _wrong(f'Can\'t find end tag corresponding to start tag "{name}"')

    def _step(self, at: int) -> int:
        if self.source[at] == "<":
            return self._tag(at)
        character = _CHARACTER.match(self.source, at)
        piece = character[0] if character else self.source[at]
        self._add(html.unescape(piece) if character else piece)
        return at + len(piece)

    def _add(self, piece: str) -> None:
        self.text.append(piece)
        self.length += units(piece)

    def _tag(self, at: int) -> int:
        byte = len(self.source[:at].encode())
        match = _TAG.match(self.source, at)
        if match is None:
            raise _wrong(f"Unclosed start tag at byte offset {byte}")
        if match["end"]:
            self._close(match["name"].lower(), byte)
        else:
            self._open(match["name"].lower(), match["rest"], byte)
        return match.end()

    def _open(self, name: str, rest: str, byte: int) -> None:
        if name not in TAGS:
            raise _wrong(f'Unsupported start tag "{name}" at byte offset {byte}')
        attributes = {key.lower(): html.unescape(a or b or c) for key, a, b, c in _ATTRIBUTE.findall(rest)}
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _wrong(f'Tag "span" must have class "tg-spoiler" at byte offset {byte}')
        self.stack.append(_Open(name, _entity(name, attributes), self.length))

    def _close(self, name: str, byte: int) -> None:
        if not self.stack:
            raise _wrong(f"Unexpected end tag at byte offset {byte}")
        opened = self.stack.pop()
        if name and name != opened.name:
            raise _wrong(
                f'Unmatched end tag at byte offset {byte}, expected "</{opened.name}>", found "</{name}>"'
            )
        length = self.length - opened.start
        if length > 0 and opened.entity:
            self._keep({**opened.entity, "offset": opened.start, "length": length})

    def _keep(self, entity: Json) -> None:
        language = entity.pop("of_code", None)
        parent = self.stack[-1] if self.stack else None
        if language and parent and parent.name == "pre":
            parent.entity["language"] = language
        elif entity["type"] != "text_link" or entity["url"]:
            self.entities.append(entity)


def _entity(name: str, attributes: dict[str, str]) -> Json:
    entity: Json = {"type": TAGS[name]}
    if name == "a":
        entity["url"] = attributes.get("href", "")
    if name == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    if name == "code" and attributes.get("class", "").startswith("language-"):
        entity["of_code"] = attributes["class"].removeprefix("language-")
    return entity


def _wrong(words: str) -> ApiError:
    return bad_request(f"can't parse entities: {words}")


def parse(source: str) -> tuple[str, list[Json]]:
    """Text without tags, and its entities (offsets in UTF-16 units)."""
    parser = _Parser(source)
    parser.run()
    return "".join(parser.text), parser.entities
