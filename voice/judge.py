"""Judge: two acoustic models over the same sentences; what both find likely is what was said.

pocketsphinx's densities and the network know nothing of one another: each was trained on other people, and
they are deceived by other things. A sentence's worth is the network's log likelihood of writing it, and with
it a share of the densities' log likelihood of the sound, given the sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from voice import guided, network
from voice.acoustics import Acoustics
from voice.activity import is_noisy
from voice.audio import Samples
from voice.guided import Guided
from voice.moonshine import Floats, Free, Moonshine, seconds_of
from voice.noise import without_noise
from voice.scores import Chain, Chains, Fits
from voice.sounds import pronunciations
from voice.vocabulary import Vocabulary

#: What a nat of the densities counts: they take every frame for new evidence, which it is not.
_SOUND = 0.05
#: Longer stretches take the network more memory than a worker has.
MOST_SECONDS = 10.0
#: So many of the network's sentences are looked at, beside those of the decoders.
_LOOKED_AT = 6
_WIDTH, _WORDS_WIDTH = 6, 24
_FOLLOWED = 99.0
#: A few patients' own words are kept ready.
_MOST_OWN = 8


@dataclass(frozen=True, slots=True)
class Opinion:
    """A sentence, the share of belief in it, 0-1, and the network's own log likelihood of it."""

    text: str
    belief: float
    written: float


@dataclass(frozen=True, slots=True)
class Listened:
    """A sound as the network has it, and what it would write unasked: the measure for everything else."""

    heard: Floats
    freely: Free


@dataclass(frozen=True, slots=True)
class Weighed:
    """Sentences, likeliest first, and the network's own first.

    over: nats by which the first is likelier than what would be written unasked, which has so many `pieces`.
    """

    opinions: tuple[Opinion, ...]
    guided: str
    over: float
    pieces: int

    @property
    def text(self) -> str:
        """The likeliest sentence, empty when there is none."""
        return self.opinions[0].text if self.opinions else ""

    @property
    def each(self) -> float:
        """`over` for each piece."""
        return self.over / max(1, self.pieces)


class Judge:
    """Weighs what decoders heard beside what the network hears."""

    def __init__(self, model: Acoustics, vocabulary: Vocabulary) -> None:
        """Raises MissingError when there is no network."""
        self._model, self._vocabulary = model, vocabulary
        self._network = Moonshine()
        self._guides: dict[tuple[str, ...], Guided] = {}
        self._answers = {
            name: guided.texts(self._network, levels) for name, levels in vocabulary.answers.items()
        }

    def listened(self, sound: Samples) -> Listened:
        """One stretch of speech, no longer than MOST_SECONDS."""
        heard = self._network.heard(without_noise(sound) if is_noisy(sound) else sound)
        return Listened(heard, self._network.free(heard, seconds_of(sound)))

    def guided(self, sound: Listened, own: tuple[str, ...]) -> dict[str, float]:
        """The grammar's sentences that the network finds likeliest, in order; `own` are own words."""
        likely = self._guide(own).likely(sound.heard, _WIDTH)
        first = sorted(likely, key=lambda text: -likely[text])[:_LOOKED_AT]
        return {text: likely[text] for text in first}

    def weighed(
        self, sound: Listened, fits: Fits, first: Mapping[str, float], decoded: Iterable[str]
    ) -> Weighed:
        """The network's `first` sentences and what was `decoded`, by their worth."""
        others = [text for text in dict.fromkeys(decoded) if text and text not in first]
        opinions = self._ranked({**first, **self._written(sound.heard, others)}, fits)
        best = opinions[0].written if opinions else float("-inf")
        over = best - sound.freely.log
        return Weighed(opinions, next(iter(first), ""), over, sound.freely.pieces)

    def words(self, sound: Listened, question: str) -> Mapping[str, float]:
        """How likely each word is that answers a question alone, beside what would be written unasked."""
        likely = self._answers[question].likely(sound.heard, _WORDS_WIDTH, _FOLLOWED)
        levels = self._vocabulary.answers[question]
        return {word: guided.apart(likely, word) - sound.freely.log for word in levels}

    def _written(self, heard: Floats, texts: Sequence[str]) -> dict[str, float]:
        found = guided.texts(self._network, texts).likely(heard, _WIDTH, _FOLLOWED) if texts else {}
        return {text: guided.apart(found, text) for text in texts}

    def _ranked(self, written: Mapping[str, float], fits: Fits) -> tuple[Opinion, ...]:
        texts = list(written)
        if not texts:
            return ()
        said = pronunciations({word for text in texts for word in text.split()})
        rows = [Chain(self._model, [said[word][0].split() for word in text.split()]) for text in texts]
        chains = Chains(self._model, rows)
        sounds = chains.best(fits.of(chains.known))
        worth = np.array([written[text] for text in texts]) + _SOUND * sounds
        shares = np.exp(worth - worth.max())
        shares /= shares.sum()
        order = np.argsort(-shares)
        return tuple(Opinion(texts[at], float(shares[at]), written[texts[at]]) for at in order)

    def _guide(self, own: tuple[str, ...]) -> Guided:
        """The grammar that knows a patient's own words too."""
        if own not in self._guides:
            if len(self._guides) > _MOST_OWN:
                del self._guides[next(kept for kept in self._guides if kept)]
            self._guides[own] = Guided(self._network, network.arcs(self._vocabulary, own))
        return self._guides[own]
