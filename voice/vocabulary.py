"""Vocabulary: what the ears can expect to be said, handed over by whoever knows the language."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Phrases by slot, and sentences made of words, `<slot>`s and `[optional parts]`.

    slots: "symptom" → phrases in lower case.
    sentences: patterns of whole notes, such as "<symptom> <level>"; one listed twice is twice as likely.
    answers: question → the phrases that answer it alone, each with its level 0-10, None for none.
    """

    slots: Mapping[str, tuple[str, ...]]
    sentences: tuple[str, ...]
    answers: Mapping[str, Mapping[str, float | None]] = field(default_factory=dict)

    def key(self) -> str:
        """A name for exactly this vocabulary."""
        return hashlib.sha256(self.dumped().encode()).hexdigest()[:16]

    def dumped(self) -> str:
        """The vocabulary as JSON."""
        return json.dumps(asdict(self), sort_keys=True, ensure_ascii=False)


def loaded(text: str) -> Vocabulary:
    """A vocabulary from its JSON. Raises ValueError, KeyError or TypeError for anything else."""
    data: Mapping[str, Any] = json.loads(text)
    return Vocabulary(
        {name: tuple(phrases) for name, phrases in data["slots"].items()},
        tuple(data["sentences"]),
        {name: dict(levels) for name, levels in data.get("answers", {}).items()},
    )
