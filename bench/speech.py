"""Synthetic speech for tests and measurements: sentences by espeak-ng and flite, and ways to spoil them."""

from __future__ import annotations

import io
import shutil
import subprocess
import wave
from dataclasses import dataclass

import av
import numpy as np
import numpy.typing as npt

RATE = 16_000
Sound = npt.NDArray[np.int16]
PROGRAMS = ("espeak-ng", "flite")


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice of a program. `speed` 1 is its own pace; `size` above 1 is a smaller mouth: a higher voice."""

    program: str
    name: str
    speed: float = 1.0
    size: float = 1.0

    def __str__(self) -> str:
        return f"{self.program} {self.name}"


#: flite's voices come from recordings of people, espeak-ng's are formulas.
NATURAL = tuple(Voice("flite", name) for name in ("slt", "rms", "awb", "kal16"))
FORMANT = tuple(
    Voice("espeak-ng", name)
    for name in (
        *("en-us", "en-us+f2", "en-us+m3", "en-gb", "en-gb+f4", "en-gb-x-rp", "en-gb-scotland", "en-029"),
        *("en-us-nyc", "en-gb-x-gbcwmd", "en-us+f5", "en-gb+m7"),
    )
)
#: The same recordings with other mouths and paces stand in for more people.
PEOPLE = tuple(
    Voice(one.program, one.name, speed, size)
    for one in NATURAL
    for speed, size in ((1.0, 1.0), (0.85, 1.12), (1.2, 0.9), (1.0, 1.2))
)
FOREIGN = ("de", "fr", "es", "it", "nl", "pl", "pt", "sv")


def missing() -> list[str]:
    """Programs that are not installed."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


def speak(text: str, voice: Voice) -> Sound:
    """The sentence as this voice says it, 16 kHz mono."""
    if voice.program == "flite":
        sound = _flite(text, voice)
    else:
        command = ["espeak-ng", "-v", voice.name, "-s", str(round(160 * voice.speed)), "--stdout", text]
        sound = _read(_run(command))
    return resized(sound, voice.size)


def _flite(text: str, voice: Voice) -> Sound:
    # What is made smaller later is also made faster: said slower first, the pace stays.
    stretch = voice.size / voice.speed
    command = ["flite", "-voice", voice.name, "--setf", f"duration_stretch={stretch:.3f}", "-t", text]
    return _read(_run([*command, "-o", "/dev/stdout"]))


def _run(command: list[str]) -> bytes:
    return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout


def _read(data: bytes) -> Sound:
    at = data.index(b"data") + 8  # a header that was written to a pipe does not know the length
    with wave.open(io.BytesIO(data)) as opened:
        rate = opened.getframerate()
    sound = np.frombuffer(data[at : at + (len(data) - at) // 2 * 2], np.int16)
    return resampled(sound, RATE / rate)


def resampled(sound: Sound, factor: float) -> Sound:
    """The sound with `factor` times as many samples, by Fourier transform."""
    if factor == 1:
        return sound
    size = round(len(sound) * factor)
    spectrum = np.fft.rfft(sound.astype(np.float64))
    cut = np.zeros(size // 2 + 1, complex)
    kept = min(len(cut), len(spectrum))
    cut[:kept] = spectrum[:kept]
    return clipped(np.fft.irfft(cut, size) * factor)


def resized(sound: Sound, size: float) -> Sound:
    """As a mouth that is `size` times smaller would say it: formants and pitch higher, and faster."""
    return resampled(sound, 1 / size)


def clipped(sound: npt.NDArray[np.float64]) -> Sound:
    """Samples of 16 bits."""
    return np.clip(np.round(sound), -32768, 32767).astype(np.int16)


def quieted(sound: Sound, before: float = 0.25, after: float = 0.25) -> Sound:
    """With a moment of a quiet room before and after, in seconds."""
    parts = [np.zeros(round(before * RATE)), sound.astype(np.float64), np.zeros(round(after * RATE))]
    whole = np.concatenate(parts)
    return clipped(whole + np.random.default_rng(len(sound)).normal(0, 3, len(whole)))


def noisy(sound: Sound, decibels: float, seed: int = 0) -> Sound:
    """With pink noise, as of a fan or a street, so many decibels below the speech."""
    generator = np.random.default_rng(seed)
    spectrum = np.fft.rfft(generator.normal(0, 1, len(sound)))
    frequency = np.maximum(np.fft.rfftfreq(len(sound), 1 / RATE), 50)
    noise = np.fft.irfft(spectrum / np.sqrt(frequency), len(sound))
    speech = sound.astype(np.float64)
    loud = np.sqrt(np.mean(speech[np.abs(speech) > np.abs(speech).max() / 20] ** 2))
    return clipped(speech + noise * loud / np.sqrt(np.mean(noise**2)) / 10 ** (decibels / 20))


def hissing(sound: Sound, decibels: float, seed: int = 0) -> Sound:
    """With white noise, as of a cheap microphone, so many decibels below the whole clip, pauses included."""
    speech = sound.astype(np.float64)
    noise = np.random.default_rng(seed).normal(0, 1, len(sound))
    return clipped(speech + noise * np.sqrt((speech**2).mean()) / 10 ** (decibels / 20))


def wav(sound: Sound) -> bytes:
    """A WAV file."""
    target = io.BytesIO()
    with wave.open(target, "wb") as opened:
        opened.setparams((1, 2, RATE, 0, "NONE", ""))
        opened.writeframes(sound.tobytes())
    return target.getvalue()


def opus(sound: Sound, bits: int = 16_000, container: str = "ogg") -> bytes:
    """An OGG/Opus file as a phone sends it; `container` "webm" as a browser does."""
    target = io.BytesIO()
    with av.open(target, "w", format=container) as opened:
        stream = opened.add_stream("libopus", rate=RATE, layout="mono")
        stream.bit_rate = bits
        stream.codec_context.options = {"application": "voip", "compression_level": "5"}
        for at in range(0, len(sound), RATE):
            frame = av.AudioFrame.from_ndarray(sound[at : at + RATE].reshape(1, -1), "s16", "mono")
            frame.sample_rate = RATE
            opened.mux(stream.encode(frame))
        opened.mux(stream.encode(None))
    return target.getvalue()
