"""faster-whisper: better ears for those who fetched a model, behind the same port."""

from __future__ import annotations

from math import exp
from pathlib import Path
from typing import Any

import numpy as np

from journal.heard import Alternative, Heard, Hearing, Verdict
from voice import activity
from voice.audio import RATE, samples
from voice.errors import MissingError
from voice.vocabulary import Vocabulary

MODEL = "base.en"
#: Whisper's own marks: below the first it is guessing, above the second nobody speaks (its paper, 4.5).
_GUESSING, _NOBODY = -1.0, 0.6
_SURE = -0.35
_LEAST_WORDS = 2


def fetch(folder: Path) -> Path:
    """Download the model, on the operator's command only. Raises MissingError when that cannot be done."""
    try:
        from faster_whisper import download_model  # noqa: PLC0415

        return Path(download_model(MODEL, output_dir=str(place(folder))))
    except ImportError:
        raise MissingError(NOT_INSTALLED) from None
    except Exception as error:  # noqa: BLE001 (any way in which a network can fail)
        raise MissingError(f"the model {MODEL} could not be fetched: {type(error).__name__}") from None


NOT_INSTALLED = "the ears whisper are not installed: pip install 'pacenote[voice-whisper]'"


def place(folder: Path) -> Path:
    """Where the model lies."""
    return folder / f"whisper-{MODEL}"


class Whisper:
    """Hears whole sentences of any words, in a second or two each."""

    name = "whisper"
    memory = 2_500_000_000  # the model, and libraries that reserve more than they use

    def __init__(self, vocabulary: Vocabulary, folder: Path) -> None:
        try:
            from faster_whisper import WhisperModel  # noqa: PLC0415
        except ImportError:
            raise MissingError(NOT_INSTALLED) from None
        if not (place(folder) / "model.bin").is_file():
            raise MissingError("the ears whisper have no model yet: run pacenote voice fetch")
        self._model: Any = WhisperModel(
            str(place(folder)), device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True
        )
        self._hint = ", ".join(vocabulary.slots.get("symptom", ())[:20])

    def listen(self, audio: bytes, context: Hearing) -> Heard:
        """What the note says. Silence never reaches the model: it would invent words for it."""
        sound = samples(audio)
        seconds = round(len(sound) / RATE, 2)
        stretches = activity.speech(sound)
        if not stretches:
            return Heard("", Verdict.NONE, 0.0, seconds, self.name, silent=True)
        found = [part for stretch in stretches for part in self._parts(stretch, context)]
        text = " ".join(part.text.strip() for part in found).strip()
        if not text:
            return Heard("", Verdict.NONE, 0.0, seconds, self.name)
        least = min(part.avg_logprob for part in found)
        confidence = round(exp(min(0.0, least)), 3)
        sure = least >= _SURE and len(text.split()) >= _LEAST_WORDS
        verdict = Verdict.SURE if sure else Verdict.UNSURE
        return Heard(text, verdict, confidence, seconds, self.name, (Alternative(text, confidence),))

    def _parts(self, sound: np.ndarray[Any, np.dtype[np.int16]], context: Hearing) -> list[Any]:
        hint = f"{context.asked.replace('_', ' ')}. {self._hint}" if context.asked else self._hint
        parts, _ = self._model.transcribe(
            sound.astype(np.float32) / 32768, language="en", initial_prompt=hint, beam_size=5,
            condition_on_previous_text=False,
        )  # fmt: skip
        return [part for part in parts if part.avg_logprob > _GUESSING and part.no_speech_prob < _NOBODY]
