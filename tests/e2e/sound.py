"""Sound for tests: synthetic speech, made when it is needed and never kept."""

import wave
from pathlib import Path

import numpy as np

from bench.speech import NATURAL, RATE, resampled, speak
from voice.opus import voice_note

_MICROPHONE = 48_000


def note(words: str) -> bytes:
    """A voice note of the words, as Telegram sends them."""
    return voice_note(speak(words, NATURAL[0]), RATE)


def silence() -> bytes:
    """A voice note in which nobody speaks."""
    return voice_note(np.zeros(2 * RATE, np.int16), RATE)


def microphone(words: str, file: Path) -> Path:
    """A file that Chromium plays as its microphone: the words, and a second of silence after."""
    sound = resampled(speak(words, NATURAL[0]), _MICROPHONE / RATE)
    with wave.open(str(file), "wb") as target:
        target.setnchannels(1)
        target.setsampwidth(2)
        target.setframerate(_MICROPHONE)
        target.writeframes(np.concatenate([sound, np.zeros(_MICROPHONE, np.int16)]).tobytes())
    return file
