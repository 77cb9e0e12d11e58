"""Checks a call as Telegram would: names, types and limits of the schema; what it says holds no content."""

from collections.abc import Iterator, Mapping
from typing import Any

from tests.fuzz.schema import Field, schema, size

#: Buttons in a row, and under one message (TELEGRAM.md).
IN_A_ROW, IN_ALL = 8, 100
_PLAIN: Mapping[str, tuple[type, ...]] = {
    "Integer": (int,),
    "Float": (int, float),
    "String": (str,),
    "Boolean": (bool,),
    "True": (bool,),
}
#: What Telegram takes for a file besides an upload.
_FILES = frozenset({"InputFile"})


def faults(method: str, arguments: Mapping[str, Any]) -> list[str]:
    """Everything that Telegram would refuse about a call, as paths and reasons; empty when it is right."""
    fields = schema().methods.get(method)
    if fields is None:
        return [f"{method}: not in the schema"]
    return [*_object(method, fields, arguments), *_entities(method, arguments)]


def _object(path: str, fields: tuple[Field, ...], given: Mapping[str, Any]) -> Iterator[str]:
    known = {field.name: field for field in fields}
    for name in given.keys() - known.keys():
        yield f"{path}.{name}: unknown"
    for field in fields:
        value = given.get(field.name)
        if value is not None:
            yield from _value(f"{path}.{field.name}", field, value)
        elif field.required:
            yield f"{path}.{field.name}: missing"


def _value(path: str, field: Field, value: Any) -> Iterator[str]:
    tried = [list(_kind(path, kind, value)) for kind in field.kinds]
    yield from min(tried, key=len)
    if field.values and value not in field.values:
        yield f"{path}: none of the values that it may have"
    if field.limit and isinstance(value, str | list):
        long = size(value.strip() if isinstance(value, str) else value, field.limit.unit)
        if not field.limit.least <= long <= field.limit.most:
            yield f"{path}: {long} {field.limit.unit}"


def _kind(path: str, kind: str, value: Any) -> Iterator[str]:
    if kind.startswith("["):
        yield from _list(path, kind[1:-1], value)
    elif kind in _PLAIN:
        yield from _plain(path, kind, value)
    elif kind in _FILES:
        return
    elif not isinstance(value, Mapping):
        yield f"{path}: not an object"
    else:
        yield from _typed(path, kind, value)


def _list(path: str, kind: str, value: Any) -> Iterator[str]:
    if not isinstance(value, list | tuple):
        yield f"{path}: not a list"
        return
    for at, each in enumerate(value):
        yield from _kind(f"{path}[{at}]", kind, each)


def _plain(path: str, kind: str, value: Any) -> Iterator[str]:
    if not isinstance(value, _PLAIN[kind]) or (isinstance(value, bool) and bool not in _PLAIN[kind]):
        yield f"{path}: not {kind}"
    elif isinstance(value, str) and any("\ud800" <= char <= "\udfff" for char in value):
        yield f"{path}: half a character"
    elif isinstance(value, str) and "\0" in value:
        yield f"{path}: NUL"


def _typed(path: str, kind: str, value: Mapping[str, Any]) -> Iterator[str]:
    if kind in schema().unions:
        tried = [list(_typed(path, each, value)) for each in schema().unions[kind]]
        yield from min(tried, key=len)
        return
    found = list(_object(path, schema().types[kind], value))
    yield from found
    if kind == "InlineKeyboardMarkup" and not found:
        yield from _keyboard(path, value["inline_keyboard"])


def _keyboard(path: str, rows: list[list[Any]]) -> Iterator[str]:
    if sum(map(len, rows)) > IN_ALL or any(len(row) > IN_A_ROW for row in rows):
        yield f"{path}: too many buttons"
    if any(not button["text"].strip() for row in rows for button in row):
        yield f"{path}: a button without a text"
    if any(len(button) < 2 for row in rows for button in row):
        yield f"{path}: a button that does nothing"


def _entities(path: str, arguments: Mapping[str, Any]) -> Iterator[str]:
    """Each begins and ends between characters of its text, in UTF-16 units."""
    for text, entities in (("text", "entities"), ("caption", "caption_entities")):
        edges = _edges(arguments.get(text) or "")
        for each in arguments.get(entities) or ():
            if not {each["offset"], each["offset"] + each["length"]} <= edges or each["length"] < 1:
                yield f"{path}.{entities}: not between characters"


def _edges(text: str) -> set[int]:
    edges, at = {0}, 0
    for char in text:
        at += size(char, "characters")
        edges.add(at)
    return edges
