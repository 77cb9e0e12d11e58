"""pocketsphinx: the default ears, with a grammar made from the vocabulary."""

from __future__ import annotations

from pathlib import Path

from pocketsphinx import Decoder

from journal.heard import Alternative, Heard, Hearing, Verdict
from voice import jsgf
from voice.audio import RATE, samples
from voice.vocabulary import Vocabulary


class Sphinx:
    """Hears English with the acoustic model that the wheel brings."""

    name = "pocketsphinx"

    def __init__(self, vocabulary: Vocabulary, folder: Path) -> None:
        del folder
        self._decoder = Decoder(lm=None, loglevel="FATAL", bestpath=False, lw=2.0, silprob=0.3)
        self._decoder.add_jsgf_string("notes", jsgf.grammar(vocabulary))
        self._decoder.activate_search("notes")

    def listen(self, audio: bytes, context: Hearing) -> Heard:
        """What the note says."""
        del context
        sound = samples(audio)
        self._decoder.start_utt()
        self._decoder.process_raw(sound.tobytes(), full_utt=True)
        self._decoder.end_utt()
        hypothesis = self._decoder.hyp()
        seconds = round(len(sound) / RATE, 2)
        if hypothesis is None:
            return Heard("", Verdict.NONE, 0.0, seconds, self.name)
        text = hypothesis.hypstr
        return Heard(text, Verdict.UNSURE, 0.5, seconds, self.name, (Alternative(text, 0.5),))
