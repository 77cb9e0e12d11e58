"""Mutations: an update as somebody hostile, broken or of another version would send it."""

import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from tests.fuzz import words

Json = dict[str, Any]
#: A place in an update: what holds it, and its key there.
Place = tuple[Any, Any]
_NUMBERS = (
    0,
    -1,
    1,
    2**31,
    -(2**31),
    2**52,
    2**53 + 1,
    2**63 - 1,
    2**63,
    -(2**63) - 1,
    10**30,
    0.5,
    -0.0,
    1e308,
)
#: The year 99999, the last second that a date has, the first, and before it.
_DATES = (3_093_527_980_800, 253_402_300_799, 253_402_300_800, 0, -1, -62_135_596_800, -62_135_596_801, 2**31)
_WRONG: tuple[Any, ...] = (
    None,
    True,
    False,
    7,
    -7,
    1.5,
    "",
    "7",
    [],
    [[]],
    {},
    {"id": 7},
    [None],
    "x" * 5_000,
)


def mutate(update: Json, random: Random, times: int) -> Json:
    """A copy of the update, changed in so many places; the number it goes by stays."""
    update = json.loads(json.dumps(update))
    for _ in range(times):
        places = [place for place in _places(update) if place[1] != "update_id"]
        if not places:
            break
        random.choice(_MUTATIONS)(random, *random.choice(places), places)
    return update


def _places(value: Any) -> Iterator[Place]:
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        for key in list(holder) if isinstance(holder, dict) else range(len(holder)):
            yield holder, key
            if isinstance(holder[key], dict | list):
                waiting.append(holder[key])


def _wrong_type(random: Random, holder: Any, key: Any, _: list[Place]) -> None:
    holder[key] = json.loads(json.dumps(random.choice(_WRONG)))


def _missing(_: Random, holder: Any, key: Any, __: list[Place]) -> None:
    del holder[key]


def _null(_: Random, holder: Any, key: Any, __: list[Place]) -> None:
    holder[key] = None


def _extra(random: Random, holder: Any, key: Any, _: list[Place]) -> None:
    if isinstance(holder, dict):
        name = random.choice(
            ("from", "chat", "text", "message", "of_tomorrow", "", "self", "api_kwargs", "bot", "\0")
        )
        holder.setdefault(name, random.choice(_WRONG))
    else:
        holder.append(holder[key])


def _number(random: Random, holder: Any, key: Any, places: list[Place]) -> None:
    holder, key = _of(random, int, places) or (holder, key)
    dates = "date" in str(key) or random.random() < 0.2
    holder[key] = random.choice(_DATES if dates else _NUMBERS)


def _text(random: Random, holder: Any, key: Any, places: list[Place]) -> None:
    holder, key = _of(random, str, places) or (holder, key)
    holder[key] = words.text(random)


def _deep(random: Random, holder: Any, key: Any, _: list[Place]) -> None:
    """Nested, as deep as still can be read."""
    inner: Any = holder[key]
    wrap: Callable[[Any], Any] = random.choice((lambda x: [x], lambda x: {"message": x}, lambda x: {"x": x}))
    for _level in range(random.choice((3, 30, 200))):
        inner = wrap(inner)
    holder[key] = inner


def _wide(random: Random, holder: Any, key: Any, _: list[Place]) -> None:
    holder[key] = (
        [holder[key]] * random.choice((100, 1_000)) if not isinstance(holder[key], dict | list) else []
    )


def _swap(random: Random, holder: Any, key: Any, places: list[Place]) -> None:
    """Two values change places: each is of a right type, somewhere else."""
    other, place = random.choice(places)
    mine, theirs = json.dumps(holder[key]), json.dumps(other[place])
    holder[key] = json.loads(theirs)
    if key != place or holder is not other:
        other[place] = json.loads(mine)


def _of(random: Random, kind: type, places: list[Place]) -> Place | None:
    fitting = [(holder, key) for holder, key in places if type(holder[key]) is kind]
    return random.choice(fitting) if fitting else None


_MUTATIONS = (
    _wrong_type,
    _wrong_type,
    _missing,
    _missing,
    _null,
    _extra,
    _number,
    _number,
    _text,
    _text,
    _deep,
    _swap,
    _wide,
)
