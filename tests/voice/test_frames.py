"""Frames between bot and worker."""

import asyncio
import io

import pytest

from journal.heard import Alternative, Heard, HearingError, Verdict, Why
from voice import frames

SIX = Heard(
    "six", Verdict.UNSURE, 0.6, 0.8, "pocketsphinx", (Alternative("six", 0.6), Alternative("eight", 0.3))
)


def test_a_frame_comes_out_as_it_went_in() -> None:
    stream = io.BytesIO(frames.packed({"asked": "sleep"}, b"\x00sound") + frames.packed({}, b""))
    assert frames.read(stream) == ({"asked": "sleep"}, b"\x00sound")
    assert frames.read(stream) == ({}, b"")
    assert frames.read(stream) is None


async def test_what_was_heard_survives_the_pipe() -> None:
    stream = asyncio.StreamReader()
    stream.feed_data(frames.packed({"heard": frames.said(SIX)}))
    assert frames.heard(await frames.answer(stream)) == SIX


def test_a_reason_is_raised_as_the_error_that_it_was() -> None:
    with pytest.raises(HearingError) as raised:
        frames.heard({"why": "long"})
    assert raised.value.why is Why.LONG


async def test_a_worker_that_sends_too_much_is_not_read() -> None:
    stream = asyncio.StreamReader()
    stream.feed_data(b"\xff" * 16)
    with pytest.raises(ValueError, match="not a frame"):
        await frames.answer(stream)
