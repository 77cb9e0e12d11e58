"""Pair: the default ears where the network is installed: two models of sound, and what both hear is sure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from journal.heard import Alternative, Hearing, Verdict
from voice import activity
from voice.audio import Samples
from voice.cepstra import Floats, around_speech
from voice.decoders import Sentence
from voice.garbage import Fit, fit
from voice.judge import MOST_SECONDS, Judge, Listened, Weighed
from voice.lone import Guess
from voice.masking import clear
from voice.moonshine import seconds_of
from voice.scores import Fits
from voice.sounds import pronunciations
from voice.sphinx import ANY, LEAST_WORDS, OFFERED, ONE_WORD, Part, Sphinx, joined, spoken
from voice.thresholds import thresholds
from voice.vocabulary import Vocabulary

_NOTHING = Part("", Verdict.NONE, 0.0)
#: With this much belief a word that both ears put first needs no question.
_BELIEF = 0.97
#: So many nats better than a lone word has a sentence to be, when hardly more than a word was spoken; more,
#: when a question waits for a word.
_MARGIN, _ASKED_MARGIN = 3.0, 6.0
#: What belief is worth where the two ears differ.
_DOUBT = 0.7


@dataclass(frozen=True, slots=True)
class _Heard:
    """What the two ears made of one stretch."""

    strict: Sentence
    free: Sentence
    fit: Fit  # of the grammar's own
    shown: Fit  # of the likeliest of all
    weighed: Weighed
    noisy: bool


class Pair(Sphinx):
    """Hears with pocketsphinx and the network side by side."""

    name = "pocketsphinx+moonshine"
    #: Addresses: libraries reserve more than they use, which is below 400 MB.
    memory = 768_000_000

    def __init__(self, vocabulary: Vocabulary, folder: Path) -> None:
        """Raises MissingError when there is no network."""
        super().__init__(vocabulary, folder)
        #: The network and the grammar as it writes it, also for setting thresholds.
        self.judge = Judge(self.model, vocabulary)

    def part(self, sound: Samples, context: Hearing) -> Part:
        """One stretch; a very long one is left to pocketsphinx."""
        if seconds_of(sound) > MOST_SECONDS:
            return super().part(sound, context)
        rows, listened = clear(sound), self.judge.listened(sound)
        heard = self.heard(sound, rows, listened, context)
        is_word = heard.weighed.text in self.answers(context)
        if is_word or spoken(sound) <= ONE_WORD:
            word = self._word_among(rows, listened, context)
            margin = _ASKED_MARGIN if context.asked else _MARGIN
            if word and (is_word or word[1] + margin >= heard.weighed.over):
                return word[0]
        return _sentence(heard)

    def heard(self, sound: Samples, rows: Floats, listened: Listened, context: Hearing) -> _Heard:
        """The decoders' sentences, and all sentences by their worth.

        The trigrams are asked only where grammar and network differ: they take a fifth of the work.
        """
        fits, strict = self.fits_of(rows), self.decoders.strict(rows, context.own)
        first = self.judge.guided(listened, context.own)
        agreed = strict.text == next(iter(first), None)
        free = Sentence("") if agreed else self.decoders.free(rows)
        weighed = self.judge.weighed(listened, fits, first, (strict.text, free.text))
        own = self.fit_of(fits, strict)
        shown = own if weighed.text == strict.text else self.fit_of(fits, _plain(weighed.text))
        return _Heard(strict, free, own, shown, weighed, activity.is_noisy(sound))

    def _word_among(self, rows: Floats, listened: Listened, context: Hearing) -> tuple[Part, float] | None:
        """A lone word and how well it is written, or None where no question is answered so."""
        question = context.asked if context.asked in self.lone else ANY
        if question not in self.lone:
            return None
        fits, written = self.fits_of(around_speech(rows)), self.judge.words(listened, question)
        guesses = self.lone[question].guesses(fits, context.usual, written)
        best = guesses[0]
        found = fit(self.model, fits, [self.lone[question].phones(best.text)])
        if found.whole < thresholds().lone_fit or written[best.text] < thresholds().word_over:
            return _NOTHING, written[best.text]
        others = tuple(Alternative(one.text, round(one.belief, 3)) for one in guesses[:OFFERED])
        alike = best.text == max(written, key=written.__getitem__) == self._sounding(question, fits)
        sure = bool(context.asked) and alike and _is_clear(best, written, found)
        verdict = Verdict.SURE if sure else Verdict.UNSURE
        return Part(best.text, verdict, others[0].confidence, others), written[best.text]

    def _sounding(self, question: str, fits: Fits) -> str:
        scores = self.lone[question].scores(fits)
        return max(scores, key=scores.__getitem__)


def _is_clear(best: Guess, written: Mapping[str, float], found: Fit) -> bool:
    """Whether a word stands out by itself."""
    known = thresholds()
    fits = found.whole >= known.lone_sure and written[best.text] >= known.word_sure
    return fits and best.belief >= _BELIEF


def _sentence(heard: _Heard) -> Part:
    """The likeliest sentence: sure when it was heard alike by ears that have nothing in common."""
    best, sure = heard.weighed.text, _is_sure(heard)
    if not best or not (sure or _is_about_it(heard)):
        return _NOTHING
    ways = dict.fromkeys((best, *(one for one in (heard.strict.text, heard.weighed.guided) if one)))
    beliefs = {one.text: one.belief for one in heard.weighed.opinions}
    worth = 1.0 if sure else _DOUBT
    others = tuple(Alternative(way, round(beliefs[way] * worth, 3)) for way in ways)
    return Part(best, Verdict.SURE if sure else Verdict.UNSURE, others[0].confidence, others)


def _is_sure(heard: _Heard) -> bool:
    """Two words at least that decoder and network heard alike, or in a quiet room both decoders."""
    known, best = thresholds(), heard.weighed.text
    if len(best.split()) < LEAST_WORDS or best != heard.strict.text:
        return False
    both = best == heard.weighed.guided and heard.weighed.each >= known.sure_over
    fits = heard.fit.whole >= known.sure_whole and heard.fit.worst >= known.sure_worst
    return both or (fits and not heard.noisy and joined(heard.strict) == joined(heard.free))


def _is_about_it(heard: _Heard) -> bool:
    """Whether it was about the log at all: it is written like it and sounds like it, if only from afar.

    The network does not know every voice: two decoders that hear the same words are enough as well.
    """
    known = thresholds()
    agree = joined(heard.strict) == joined(heard.free) and len(heard.strict.text.split()) >= LEAST_WORDS
    if agree and heard.fit.whole >= known.unsure_whole:
        return True
    return heard.weighed.each >= known.unsure_over and heard.shown.whole >= known.unsure_fit


def _plain(text: str) -> Sentence:
    """A sentence in its words' first ways to be said."""
    said = pronunciations(text.split())
    return Sentence(text, tuple(tuple(said[word][0].split()) for word in text.split()))
