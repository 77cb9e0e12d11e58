"""JSGF: the vocabulary as a grammar in the form that pocketsphinx reads."""

from __future__ import annotations

from collections.abc import Iterable

from voice.vocabulary import Vocabulary


def grammar(vocabulary: Vocabulary) -> str:
    """One or a few sentences after each other."""
    rules = [f"<{name}> = {_either(phrases)};" for name, phrases in vocabulary.slots.items()]
    rules.append(f"<sentence> = {_either(vocabulary.sentences)};")
    return "\n".join(("#JSGF V1.0;", "grammar notes;", *rules, "public <note> = <sentence>+;"))


def _either(phrases: Iterable[str]) -> str:
    return " | ".join(f"( {phrase} )" for phrase in phrases)
