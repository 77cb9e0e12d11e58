"""The lexicon: a language's tables of phrases, found in a message by longest match, with typos forgiven."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from language.folders import Folder, folder, phrases
from language.sorts import Sort

Meaning = Mapping[Sort, object]
_DONE: Meaning = {Sort.DID: None}
_SHORTEST_TYPO = 5  # letters: shorter words have too many neighbours to be corrected


@dataclass(slots=True, eq=False, repr=False)
class Lexicon:
    """Phrases by their first word, longest first; `vocabulary` holds the words a typo may be corrected to."""

    phrases: dict[str, list[tuple[tuple[str, ...], dict[Sort, object]]]] = field(default_factory=dict)
    vocabulary: dict[str, list[str]] = field(default_factory=dict)
    common: frozenset[str] = frozenset()
    past: re.Pattern[str] | None = None

    def add(self, sort: Sort, value: object, phrase: str) -> None:
        """Teach one phrase; a phrase known already gets one more meaning."""
        if sort is Sort.WORD:
            value = frozenset((value,))
        first, *rest = phrase.split()
        row = self.phrases.setdefault(first, [])
        for words, meaning in row:
            if words == tuple(rest):
                old = meaning.setdefault(sort, value)
                if isinstance(old, frozenset) and isinstance(value, frozenset):
                    meaning[sort] = old | value
                return
        row.append((tuple(rest), {sort: value}))

    def seal(self, words: Iterable[str]) -> None:
        """Order the phrases, longest first, and take `words` as what typos may be corrected to."""
        for row in self.phrases.values():
            row.sort(key=lambda entry: -len(entry[0]))
        for word in sorted({word for word in words if len(word) >= _SHORTEST_TYPO}):
            self.vocabulary.setdefault(word[0], []).append(word)

    def match(self, words: Sequence[str], at: int) -> tuple[int, Meaning] | None:
        """The longest phrase that starts at `at`: how many words it has, and what it means."""
        for rest, meaning in self.phrases.get(words[at], ()):
            if tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
                return 1 + len(rest), meaning
        return None

    def unknown(self, word: str) -> Meaning:
        """What a word that no table holds can mean: something done, by its ending."""
        return _DONE if self.past and self.past.fullmatch(word) else {}

    def seal_past(self) -> None:
        """Let a phrase that begins with a verb in the past be in the past itself."""
        for row in self.phrases.values():
            if any(not rest and Sort.DID in meaning for rest, meaning in row):
                for _, meaning in row:
                    meaning.setdefault(Sort.DID, None)

    def corrected(self, word: str) -> str:
        """The known word that `word` is a typo of, or `word` itself."""
        if len(word) < _SHORTEST_TYPO or len(word) > 16 or word in self.phrases or word in self.common:
            return word
        near = self.vocabulary.get(word[0])
        return _nearest(word, near) if near else word


def _nearest(word: str, near: Sequence[str]) -> str:
    from rapidfuzz import process  # noqa: PLC0415 - loaded at the first unknown word: imports stay quick
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    most = 1 if len(word) < 8 else 2
    hits = process.extract(word, near, scorer=OSA.distance, score_cutoff=most, limit=2)
    if not hits or (len(hits) > 1 and hits[0][1] == hits[1][1]):
        return word
    return str(hits[0][0])


def _real_words(told: Folder) -> frozenset[str]:
    """Every word that the language's tables use: none of them is a typo."""
    texts = " ".join((told.common, told.edges, *told.calm.values(), *told.intents.values()))
    flags = " ".join(told.red_flags.values()).replace("|", " ").replace("+", " ")
    rows = " ".join(words for table in told.tables for row in table.values() for words in row.values())
    return frozenset(word.strip(",") for word in f"{texts} {flags} {rows}".split())


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language's folder. Raises ModuleNotFoundError for a language that is not there."""
    told = folder(language)
    made = Lexicon(common=_real_words(told), past=re.compile(told.past) if told.past else None)
    forgiven: set[str] = set()
    for table in told.tables:
        for sort, rows in table.items():
            for value, row in rows.items():
                for phrase in phrases(row.replace("-", " - ")):
                    made.add(sort, value, phrase)
                    if sort in told.forgiven:
                        forgiven.update(phrase.split())
    forgiven.update(told.forgiven_words.split())
    made.seal(forgiven)
    made.seal_past()
    return made
