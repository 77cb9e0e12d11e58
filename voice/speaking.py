"""Speaking: words to a voice note, by a synthesiser of this machine; without one, nothing is said aloud."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


#: The synthesisers by preference, and how each is told what to read, before the two files that follow.
#: A calm rate: 140 words a minute where 175 are usual.
_PROGRAMS: Mapping[str, tuple[str, ...]] = {
    "espeak-ng": ("-v", "en-gb", "-s", "140", "-g", "2"),
    "flite": ("-voice", "slt", "--setf", "duration_stretch=1.2"),
}
#: The flags of the file with the words, and of the WAV that is written.
_FILES = {"espeak-ng": ("-f", "-w"), "flite": ("-f", "-o")}
SECONDS = 20.0
#: Voice notes kept in memory, by their words: the same question is asked every evening.
KEPT = 64
_DATA = b"data"
_HEADER = 44


@dataclass(frozen=True, slots=True)
class Synthesiser:
    """A program of the distribution's."""

    name: str
    path: str


def found() -> Synthesiser | None:
    """The best synthesiser that is installed."""
    paths = ((name, shutil.which(name)) for name in _PROGRAMS)
    return next((Synthesiser(name, path) for name, path in paths if path), None)


class Speaker:
    """Says words aloud. Words go to the program by a file in memory, never by its arguments or the disk."""

    def __init__(self, synthesiser: Synthesiser | None) -> None:
        self._synthesiser = synthesiser
        self._kept: OrderedDict[str, bytes] = OrderedDict()

    @property
    def able(self) -> bool:
        """Whether there is anything to speak with."""
        return self._synthesiser is not None

    async def speak(self, words: str) -> bytes | None:
        """OGG/Opus of the words; None when they cannot be said."""
        if self._synthesiser is None or not words.strip():
            return None
        if words in self._kept:
            self._kept.move_to_end(words)
            return self._kept[words]
        note = await self._spoken(self._synthesiser, words)
        if note is not None:
            self._kept[words] = note
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return note

    async def _spoken(self, by: Synthesiser, words: str) -> bytes | None:
        wave = await _run(by, words)
        samples, rate = samples_of(wave)
        return await asyncio.to_thread(_encoded, samples, rate) if len(samples) else None


def _encoded(samples: npt.NDArray[np.int16], rate: int) -> bytes:
    from voice.opus import voice_note  # noqa: PLC0415 (the codec's library takes 20 MB: only who speaks pays)

    return voice_note(samples, rate)


async def _run(by: Synthesiser, words: str) -> bytes:
    """What the program writes; nothing when it fails or takes too long. Both files are in memory only."""
    read, written = os.memfd_create("words"), os.memfd_create("sound")  # flite seeks, which a pipe cannot
    try:
        os.write(read, words.encode("utf-8", "replace") + b"\n")
        if not await _done(by, read, written):
            return b""
        with os.fdopen(os.dup(written), "rb") as sound:
            sound.seek(0)
            return sound.read()
    finally:
        os.close(read)
        os.close(written)


async def _done(by: Synthesiser, read: int, written: int) -> bool:
    """Whether the program has read the one file and written the other."""
    flags = zip(_FILES[by.name], (read, written), strict=True)
    files = [word for flag, file in flags for word in (flag, f"/proc/self/fd/{file}")]
    nothing = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(
        by.path,
        *_PROGRAMS[by.name],
        *files,
        stdin=nothing,
        stdout=nothing,
        stderr=nothing,
        pass_fds=(read, written),
    )
    try:
        async with asyncio.timeout(SECONDS):
            return await process.wait() == 0
    except TimeoutError:
        return False
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def samples_of(wave: bytes) -> tuple[npt.NDArray[np.int16], int]:
    """Samples and their rate. A WAV that is written to a pipe claims a length that it does not know."""
    import numpy as np  # noqa: PLC0415  12 MB, which a bot that says nothing does without

    if len(wave) < _HEADER or not wave.startswith(b"RIFF"):
        return np.zeros(0, np.int16), 0
    start = wave.index(_DATA, 12) + 8 if _DATA in wave[12:] else len(wave)
    rate = int.from_bytes(wave[24:28], "little")
    body = wave[start : len(wave) - (len(wave) - start) % 2]
    return np.frombuffer(body, np.int16), rate
