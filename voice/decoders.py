"""Decoders: two of them that hear the same sentence, one by grammar and one by counted words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from pocketsphinx import Decoder

from voice import grammar, network
from voice.cepstra import Floats
from voice.models import Models, dictionary_lines
from voice.sounds import pronunciations
from voice.vocabulary import Vocabulary

_PAUSE = "SIL"
#: A few patients' own words are kept ready; making a grammar takes some milliseconds.
_MOST_OWN = 8


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a decoder heard: the words, and phones word by word, pauses among them."""

    text: str
    phones: tuple[tuple[str, ...], ...] = ()


class Decoders:
    """The grammar and the trigrams of one vocabulary over one acoustic model."""

    def __init__(self, vocabulary: Vocabulary, made: Models) -> None:
        self._vocabulary = vocabulary
        common = {"lm": None, "dict": str(made.dictionary), "loglevel": "FATAL", "bestpath": False}
        self._strict = Decoder(**common, lw=4.0, silprob=0.3)
        self._free = Decoder(**common, lw=6.5, silprob=0.1, fwdflat=False)
        self._add("notes", ())
        self._free.add_lm_file("notes", str(made.trigrams))
        self._free.activate_search("notes")
        self._said: dict[str, tuple[str, ...]] = pronunciations(grammar.words(vocabulary))
        self._own: dict[tuple[str, ...], str] = {(): "notes"}

    def strict(self, rows: Floats, own: tuple[str, ...] = ()) -> Sentence:
        """By the grammar, from cepstra; `own` are phrases of the patient's own."""
        self._strict.activate_search(self._grammar(own))
        return self._heard(self._strict, rows)

    def free(self, rows: Floats) -> Sentence:
        """By the trigrams."""
        return self._heard(self._free, rows)

    def _grammar(self, own: tuple[str, ...]) -> str:
        """The name of the grammar that knows these words too."""
        if own not in self._own:
            self._forget_oldest()
            new = {word for phrase in own for word in phrase.split()} - self._said.keys()
            for line in dictionary_lines(new):
                name, _, phones = line.partition(" ")
                self._strict.add_word(name, phones, update=True)
            self._said.update(pronunciations(new))
            name = f"own{abs(hash(own))}"
            self._add(name, own)
            self._own[own] = name
        return self._own[own]

    def _add(self, name: str, own: tuple[str, ...]) -> None:
        arcs = network.arcs(self._vocabulary, own)
        self._strict.add_fsg(name, self._strict.create_fsg(name, 0, 0, arcs))

    def _forget_oldest(self) -> None:
        if len(self._own) > _MOST_OWN:
            oldest = next(own for own in self._own if own)
            self._strict.remove_search(self._own.pop(oldest))

    def _heard(self, decoder: Decoder, rows: Floats) -> Sentence:
        decoder.start_utt()
        decoder.process_cep(np.ascontiguousarray(rows, np.float32).tobytes(), full_utt=True)
        decoder.end_utt()
        hypothesis = decoder.hyp()
        if hypothesis is None or not hypothesis.hypstr:
            return Sentence("")
        return Sentence(hypothesis.hypstr, tuple(self._phones([part.word for part in decoder.seg()])))

    def _phones(self, words: Sequence[str]) -> list[tuple[str, ...]]:
        """Phones of what was taken, with the way of saying it that was heard: "zero(2)"."""
        found: list[tuple[str, ...]] = []
        for name in words:
            word, _, way = name.rstrip(")").partition("(")
            if word in self._said:
                found.append(tuple(self._said[word][int(way or 1) - 1].split()))
            elif name in ("<sil>", "SIL") and found and found[-1] != (_PAUSE,):
                found.append((_PAUSE,))
        return found
