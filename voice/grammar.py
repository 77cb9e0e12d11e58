"""Grammar: the patterns of a vocabulary taken apart: its words, its steps, and sentences for counting."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from random import Random

from voice.vocabulary import Vocabulary

_PARTS = re.compile(r"<(?P<slot>[a-z_]+)>|\[(?P<optional>[^\]]*)\]|(?P<word>[^\s<\[\]]+)")
JOINTS = ("and", "then", "also")
_MOST = 4


def with_own(vocabulary: Vocabulary, own: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """The slots, the patient's own words among the names of symptoms."""
    known = vocabulary.slots
    return {**known, "symptom": (*known["symptom"], *own)} if own and "symptom" in known else known


def words(vocabulary: Vocabulary, own: Sequence[str] = ()) -> set[str]:
    """Every word that the grammar can hear."""
    found = {word for phrases in vocabulary.slots.values() for phrase in phrases for word in phrase.split()}
    for sentence in vocabulary.sentences:
        found.update(word for word in re.split(r"[\s|\[\]]+|<[a-z_]+>", sentence) if word)
    found.update(
        word for levels in vocabulary.answers.values() for phrase in levels for word in phrase.split()
    )
    return found | set(JOINTS) | {word for phrase in own for word in phrase.split()}


def notes(vocabulary: Vocabulary, count: int, own: Sequence[str] = ()) -> Iterator[list[str]]:
    """Notes that the grammar allows, picked the same way every time; one in three has one sentence only."""
    random, slots = Random(count), with_own(vocabulary, own)  # noqa: S311 (no secret)
    for at in range(count):
        note = list(_sentence(vocabulary.sentences[at % len(vocabulary.sentences)], slots, random))
        for _ in range(random.randrange(_MOST - 1)):
            if random.random() < 0.4:
                note.append(random.choice(JOINTS))
            note += _sentence(random.choice(vocabulary.sentences), slots, random)
        yield note


def steps(pattern: str, slots: Mapping[str, Sequence[str]]) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The parts of a pattern in order: the phrases that may stand there, and whether it may be left out."""
    for part in _PARTS.finditer(pattern):
        if part["slot"]:
            yield tuple(slots[part["slot"]]), False
        elif part["word"]:
            yield (part["word"],), False
        else:
            yield tuple(part["optional"].split("|")), True


def _sentence(pattern: str, slots: Mapping[str, Sequence[str]], random: Random) -> Iterator[str]:
    for part in _PARTS.finditer(pattern):
        if part["slot"]:
            yield from random.choice(slots[part["slot"]]).split()
        elif part["word"]:
            yield part["word"]
        elif random.random() < 0.5:
            yield from random.choice(part["optional"].split("|")).split()
