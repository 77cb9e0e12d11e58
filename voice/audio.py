"""Audio: a file of sound as it was sent to plain samples, with every size capped while it is read."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator

import av
import numpy as np
import numpy.typing as npt

from journal.heard import HearingError, Why

Samples = npt.NDArray[np.int16]

RATE = 16_000  # samples a second, mono
MOST_BYTES = 20_000_000  # what Telegram lets a bot download
MOST_SECONDS = 180
#: VOICE.md, Parts: what is decoded stays below this, whatever a header promises.
MOST_PCM = 64_000_000
#: A note of three minutes takes a tenth of this; what takes longer is made to take longer.
MOST_WORK = 1.8  # seconds of a core
_RATES = range(6_000, 192_001)
_MOST_CHANNELS = 8
#: Containers by their first bytes: never guessed, so that no playlist and no list of files is followed.
_CONTAINERS: tuple[tuple[int, bytes, str], ...] = (
    (0, b"OggS", "ogg"),
    (0, b"RIFF", "wav"),
    (0, b"\x1aE\xdf\xa3", "matroska"),
    (0, b"fLaC", "flac"),
    (0, b"ID3", "mp3"),
    (0, b"\xff\xfb", "mp3"),
    (0, b"\xff\xf3", "mp3"),
    (0, b"\xff\xf2", "mp3"),
    (4, b"ftyp", "mov"),
)
_CODECS = frozenset(
    {"opus", "vorbis", "flac", "mp3", "mp3float", "aac", "pcm_s16le", "pcm_u8", "pcm_s24le", "pcm_f32le"}
)
#: Nothing that a file names may be opened, and little is read to find out what it holds.
_OPTIONS = {"protocol_whitelist": "none", "probesize": "200000", "analyzeduration": "1000000"}


def samples(data: bytes) -> Samples:
    """The sound of a file: mono, 16 kHz. Raises HearingError for what is no sound, too large or too long."""
    if len(data) > MOST_BYTES:
        raise HearingError(Why.LARGE)
    container = container_of(data)
    try:
        found = list(_read(data, container))
    except (av.FFmpegError, ValueError, OSError, EOFError, MemoryError):
        raise HearingError(Why.UNREADABLE) from None
    if not found:
        raise HearingError(Why.UNREADABLE)
    return np.concatenate(found)


def container_of(data: bytes) -> str:
    """The container that the first bytes name. Raises HearingError when none is known."""
    for at, mark, name in _CONTAINERS:
        if data[at : at + len(mark)] == mark:
            return name
    raise HearingError(Why.UNREADABLE)


def _read(data: bytes, container: str) -> Iterator[Samples]:
    """Blocks of samples, until the file ends or breaks off; what was read before a break is kept."""
    last, total = time.thread_time() + MOST_WORK, 0
    with av.open(
        io.BytesIO(data), "r", format=container, options=_OPTIONS, metadata_errors="ignore"
    ) as opened:
        for block in _decoded(opened, last):
            total += len(block)
            if total > (MOST_SECONDS + 1) * RATE or total * 2 > MOST_PCM:
                raise HearingError(Why.LONG)
            yield block


def _decoded(opened: av.container.InputContainer, last: float) -> Iterator[Samples]:
    stream = next(iter(opened.streams.audio), None)
    if stream is None or stream.codec_context.name not in _CODECS:
        raise HearingError(Why.UNREADABLE)
    stream.codec_context.thread_type = "NONE"
    resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
    for frame in _frames(opened, stream, last):
        if frame.sample_rate not in _RATES or frame.layout.nb_channels > _MOST_CHANNELS:
            raise HearingError(Why.UNREADABLE)
        for part in resampler.resample(frame):
            yield part.to_ndarray()[0]
    for part in resampler.resample(None):
        yield part.to_ndarray()[0]


def _frames(
    opened: av.container.InputContainer, stream: av.AudioStream, last: float
) -> Iterator[av.AudioFrame]:
    """Frames one by one; a packet that cannot be decoded is left out."""
    for packet in opened.demux(stream):
        if time.thread_time() > last:
            raise HearingError(Why.LONG)
        try:
            yield from packet.decode()
        except av.InvalidDataError:
            continue
