"""Own: the patient's own symptoms and taught phrases, as a small lexicon that wins over the language's."""

from __future__ import annotations

from language.lexicon import Lexicon
from language.sorts import Sort
from language.tokens import tokens
from language.values import Known, Said
from pacing.entries import SYMPTOMS, Kind

_ASKED = ("effort", "overall", "energy", "mood", "sleep", "how_today", "symptoms")  # questions, no symptoms


def own_words(known: Known) -> Lexicon | None:
    """The patient's own words; None if there are none."""
    names = [name for name in (*known.followed, *known.asked) if name not in (*SYMPTOMS, *_ASKED)]
    own = Lexicon()
    for name in names:
        _add(own, Sort.SYMPTOM, name, name)
    for phrase, said in known.words.items():
        if said:
            _add(own, *_meaning(said), phrase)
    if not own.phrases:
        return None
    own.common = frozenset(word for row in own.phrases.values() for rest, _ in row for word in rest)
    own.seal(())
    return own


def _add(own: Lexicon, sort: Sort, value: object, phrase: str) -> None:
    words = " ".join(token.text for token in tokens(phrase))
    if words:
        own.add(sort, value, words)


def _meaning(said: tuple[Said, ...]) -> tuple[Sort, object]:
    """What the phrase is to the grammar: a word like the language's own where it says one thing."""
    one = said[0]
    if len(said) == 1 and one.kind is Kind.SYMPTOM and not one.usual:
        return (Sort.STATE, (one.name, one.rating.on_ten())) if one.rating else (Sort.SYMPTOM, one.name)
    if len(said) == 1 and one.kind is Kind.EXERTION and one.amount is None and one.rating is None:
        return Sort.EXERTION, (one.name, one.text)
    return Sort.OWN, said
