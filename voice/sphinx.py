"""pocketsphinx: the default ears: two decoders that must agree, lone words scored in full."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import exp
from pathlib import Path

from journal.heard import Alternative, Heard, Hearing, Verdict
from voice import activity
from voice.acoustics import acoustics
from voice.audio import RATE, Samples, samples
from voice.cepstra import Floats, around_speech, features
from voice.decoders import Decoders, Sentence
from voice.garbage import NOTHING, Fit, fit
from voice.lone import Guess, Lone
from voice.masking import clear
from voice.models import models
from voice.scores import Fits
from voice.thresholds import thresholds
from voice.vocabulary import Vocabulary

#: The question that stands for all when none is open.
ANY = "overall"
#: One word takes less; a sentence of two takes longer.
ONE_WORD = 0.9  # seconds
#: So much better than a lone word has a sentence to fit; more, when a question waits for a word.
_MARGIN, _ASKED_MARGIN = 0.3, 3.0
OFFERED = 3
#: A lone word is sure only together with the patient's usual: both have to say the same.
_BELIEF, _NEAR = 0.95, 1.0
#: A word more in a sentence makes a chance agreement rarer: one word is never sure.
LEAST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Part:
    """What one stretch of speech says."""

    text: str
    verdict: Verdict
    confidence: float
    others: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class _Word:
    """A lone word, and how well it fits."""

    part: Part
    fit: Fit


class Sphinx:
    """Hears English with the acoustic model that the wheel brings."""

    name = "pocketsphinx"
    memory = 512_000_000  # VOICE.md, Parts

    def __init__(self, vocabulary: Vocabulary, folder: Path) -> None:
        self.model = acoustics()
        self._vocabulary = vocabulary
        #: The two decoders, also for setting thresholds.
        self.decoders = Decoders(vocabulary, models(vocabulary, folder))
        self.lone = {name: Lone(self.model, levels) for name, levels in vocabulary.answers.items()}

    def listen(self, audio: bytes, context: Hearing) -> Heard:
        """What the note says."""
        sound = samples(audio)
        seconds = round(len(sound) / RATE, 2)
        stretches = activity.speech(sound)
        if not stretches:
            return Heard("", Verdict.NONE, 0.0, seconds, self.name, silent=True)
        return self._together([self.part(stretch, context) for stretch in stretches], seconds)

    def _together(self, parts: list[Part], seconds: float) -> Heard:
        """All stretches as one note: as sure as the least sure of them."""
        kept = [part for part in parts if part.verdict is not Verdict.NONE]
        if not kept:
            return Heard("", Verdict.NONE, 0.0, seconds, self.name)
        text = ", ".join(part.text for part in kept)
        confidence = min(part.confidence for part in kept)
        sure = all(part.verdict is Verdict.SURE for part in parts)
        others = kept[0].others if len(kept) == 1 else (Alternative(text, confidence),)
        return Heard(text, Verdict.SURE if sure else Verdict.UNSURE, confidence, seconds, self.name, others)

    def part(self, sound: Samples, context: Hearing) -> Part:
        """One stretch; in noise both decoders may be deceived alike, and nothing is sure."""
        part = self._part(sound, context)
        noisy = part.verdict is Verdict.SURE and activity.is_noisy(sound)
        return replace(part, verdict=Verdict.UNSURE) if noisy else part

    def _part(self, sound: Samples, context: Hearing) -> Part:
        """A sentence, or a lone word when that explains the sound as well."""
        rows = clear(sound)
        strict, free = self.decoders.strict(rows, context.own), self.decoders.free(rows)
        fits = self.fits_of(rows)
        best, found = strict, self.fit_of(fits, strict)
        answers = {"", *self.answers(context)}
        if strict.text in answers and free.text not in answers:  # more was said than one word
            other = self.fit_of(fits, free)
            best, found = (free, other) if other.whole > found.whole else (best, found)
        alone = best.text in answers
        if alone or (spoken(sound) <= ONE_WORD and not _alike(strict, free)):
            word = self._word(rows, context)
            margin = _ASKED_MARGIN if context.asked else _MARGIN
            holds = word is not None and not context.asked and _ends_with(best, word.part.text)
            if word and (alone or (not holds and word.fit.whole + margin >= found.whole)):
                return word.part
        return _sentence(best, free if best is strict else strict, found, noisy=activity.is_noisy(sound))

    def fit_of(self, fits: Fits, sentence: Sentence) -> Fit:
        """How well a sentence explains the sound."""
        return fit(self.model, fits, sentence.phones) if sentence.phones else NOTHING

    def fits_of(self, rows: Floats) -> Fits:
        """How a sound's cepstra fit the states of the model."""
        return Fits(self.model, features(rows))

    def answers(self, context: Hearing) -> dict[str, float | None]:
        """The words that answer the open question alone, each with its level."""
        answers = self._vocabulary.answers
        return dict(answers.get(context.asked) or answers.get(ANY, {}))

    def _word(self, rows: Floats, context: Hearing) -> _Word | None:
        """A lone word: its likeliest candidates, hardly ever sure. None: no question is answered so."""
        candidates = self.lone.get(context.asked) or self.lone.get(ANY)
        if candidates is None:
            return None
        fits = self.fits_of(around_speech(rows))
        guesses = candidates.guesses(fits, context.usual)
        best = guesses[0]
        found = fit(self.model, fits, [candidates.phones(best.text)])
        if found.whole < thresholds().lone_fit:
            return _Word(Part("", Verdict.NONE, 0.0), found)
        others = tuple(Alternative(one.text, round(one.belief, 3)) for one in guesses[:OFFERED])
        fits_well = found.whole >= thresholds().lone_sure
        verdict = Verdict.SURE if fits_well and self._is_sure(best, context) else Verdict.UNSURE
        return _Word(Part(best.text, verdict, others[0].confidence, others), found)

    def _is_sure(self, best: Guess, context: Hearing) -> bool:
        level = self.answers(context).get(best.text)
        near = context.usual is not None and level is not None and abs(level - context.usual) <= _NEAR
        return near and best.belief >= _BELIEF


def _sentence(best: Sentence, other: Sentence, found: Fit, *, noisy: bool) -> Part:
    """A sentence, sure when both decoders heard it and every word of it fits."""
    known = thresholds()
    agree = joined(best) == joined(other)
    apart = known.unsure_noisy if noisy else known.unsure_apart
    if not best.text or found.whole < (known.unsure_whole if agree else apart):
        return Part("", Verdict.NONE, 0.0)
    sure = agree and found.whole >= known.sure_whole and found.worst >= known.sure_worst
    sure = sure and len(best.text.split()) >= LEAST_WORDS
    confidence = round((0.95 if agree else 0.6) / (1 + exp(-(found.whole - known.unsure_whole))), 3)
    others = [Alternative(best.text, confidence)]
    if other.text and not agree:
        others.append(Alternative(other.text, round(confidence / 2, 3)))
    return Part(best.text, Verdict.SURE if sure else Verdict.UNSURE, confidence, tuple(others))


def _alike(one: Sentence, other: Sentence) -> bool:
    """Whether both decoders heard the same words, more than one: no lone word makes them do that."""
    return joined(one) == joined(other) and min(len(one.text.split()), len(other.text.split())) >= LEAST_WORDS


def _ends_with(sentence: Sentence, word: str) -> bool:
    """Whether a sentence says the lone word too, after something else: "pain four" explains more."""
    words = sentence.text.split()
    return len(words) >= LEAST_WORDS and words[-1] == word


def joined(sentence: Sentence) -> str:
    """The words without their gaps: "head ache" is "headache"."""
    return sentence.text.replace(" ", "")


def spoken(sound: Samples) -> float:
    """Seconds of speech in a stretch, without the quiet around it."""
    return max(0.0, len(sound) / RATE - 2 * activity.AROUND)
