"""Makes objects that are valid by the schema, with some of their optional fields."""

from random import Random
from typing import Any

from tests.fuzz import words
from tests.fuzz.schema import Field, schema

Json = dict[str, Any]
#: Objects within objects; what is required goes on a little further.
DEEPEST = 4
_NOW = 1_790_000_000


class Maker:
    """One seed gives the same objects again."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._schema = schema()

    def make(self, kind: str, depth: int = 0, share: float | None = None) -> Any:
        """A value of the kind. `share` is the part of its optional fields that it gets, fewer the deeper."""
        if kind.startswith("["):
            return [self.make(kind[1:-1], depth + 1) for _ in range(self._random.choice((0, 1, 1, 2)))]
        if kind in self._schema.unions:
            return self.make(self._random.choice(self._schema.unions[kind]), depth, share)
        if kind in self._schema.types:
            return self._object(kind, depth, 0.15 / (depth + 1) if share is None else share)
        return self._plain(kind)

    def _object(self, kind: str, depth: int, share: float) -> Json:
        made: Json = {}
        for field in self._schema.types[kind]:
            wanted = depth < DEEPEST and self._random.random() < share
            if field.required or wanted:
                made[field.name] = self.value(field, depth)
        return made

    def value(self, field: Field, depth: int) -> Any:
        """A value that the field may have."""
        if field.values:
            return self._random.choice(field.values)
        if "date" in field.name and "Integer" in field.kinds:
            return _NOW + self._random.randrange(10_000_000)
        kind = self._random.choice(field.kinds)
        if depth > DEEPEST * 3 and kind not in _PLAIN:
            return [] if kind.startswith("[") else {}
        return self.make(kind, depth + 1)

    def _plain(self, kind: str) -> Any:
        random = self._random
        if kind == "Integer":
            return random.choice((0, 1, random.randrange(1_000), random.randrange(2**52)))
        if kind == "Float":
            return random.uniform(-180, 180)
        if kind in {"Boolean", "True"}:
            return kind == "True" or random.random() < 0.5
        return words.text(random) if random.random() < 0.3 else f"{random.randrange(10**9)}"


_PLAIN = frozenset({"Integer", "Float", "Boolean", "True", "String"})
