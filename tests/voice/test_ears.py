"""Ears over worker processes: they die, hang and run out of memory, and the bot goes on (FAULTS.md, F4)."""

import asyncio
import os
import signal
from pathlib import Path

import numpy as np
import pytest

from journal.heard import Hearing, HearingError, Verdict, Why
from tests.voice.conftest import WORDS, sample
from tests.voice.sounds import RATE, opus, quieted, silence
from voice.audio import samples
from voice.ears import TRIES, Ears
from voice.errors import ClosedError, MissingError

NOTHING_KNOWN = Hearing()


async def test_a_note_is_heard_in_another_process(ears: Ears) -> None:
    heard = await ears.transcribe(sample("fatigue_seven_pain_four"), NOTHING_KNOWN)
    assert (heard.text, heard.verdict) == ("fatigue seven pain four", Verdict.SURE)
    assert ears.pids() != [os.getpid()]


async def test_a_worker_killed_between_notes_costs_nothing_but_a_start(ears: Ears) -> None:
    (pid,) = ears.pids()
    os.kill(pid, signal.SIGKILL)
    heard = await ears.transcribe(sample("six"), NOTHING_KNOWN)
    assert heard.text == "six"
    assert ears.pids() not in ([], [pid])


async def test_a_worker_killed_over_a_note_is_replaced_and_the_note_heard(ears: Ears) -> None:
    (pid,) = ears.pids()
    os.kill(pid, signal.SIGSTOP)
    note = asyncio.create_task(ears.transcribe(sample("six"), NOTHING_KNOWN))
    while ears.pids():  # noqa: ASYNC110 (until the note has the worker)
        await asyncio.sleep(0.01)
    os.kill(pid, signal.SIGKILL)
    assert (await note).text == "six"
    assert ears.deaths == 1


async def test_a_note_that_takes_too_long_is_given_up_after_three_tries(folder: Path) -> None:
    async with Ears(WORDS, folder, workers=1, note_seconds=0.001) as ears:
        with pytest.raises(HearingError) as raised:
            await ears.transcribe(sample("six"), NOTHING_KNOWN)
        assert raised.value.why is Why.FAILED
        assert ears.deaths == TRIES


async def test_a_note_that_wants_too_much_memory_ends_no_more_than_itself(folder: Path) -> None:
    async with Ears(WORDS, folder, workers=1, memory=200_000_000) as ears:
        with pytest.raises(HearingError):
            await ears.transcribe(opus(silence(170), bits=6_000) + bytes(15_000_000), NOTHING_KNOWN)


async def test_a_note_of_three_minutes_stays_within_the_workers_limits(ears: Ears) -> None:
    said = samples(sample("fatigue_seven_pain_four"))
    note = np.concatenate([quieted(said, 0.5, 174 - len(said) / RATE), said])
    heard = await ears.transcribe(opus(note), NOTHING_KNOWN)
    assert heard.text == "fatigue seven pain four, fatigue seven pain four"
    assert heard.seconds > 174
    assert ears.deaths == 0


async def test_reasons_cross_the_pipe_and_the_worker_lives(ears: Ears) -> None:
    before = ears.pids()
    with pytest.raises(HearingError) as raised:
        await ears.transcribe(b"#EXTM3U", NOTHING_KNOWN)
    assert raised.value.why is Why.UNREADABLE
    assert ears.pids() == before


async def test_the_loop_goes_on_while_notes_wait_for_one_worker(ears: Ears) -> None:
    notes = [asyncio.create_task(ears.transcribe(sample("six"), NOTHING_KNOWN)) for _ in range(5)]
    turns = 0
    while not all(note.done() for note in notes):
        turns += 1
        await asyncio.sleep(0)
    assert turns > 50
    assert [(await note).text for note in notes] == ["six"] * 5


async def test_closed_ears_say_so(folder: Path) -> None:
    async with Ears(WORDS, folder, workers=1) as ears:
        pass
    with pytest.raises(ClosedError):
        await ears.transcribe(sample("six"), NOTHING_KNOWN)


@pytest.mark.parametrize("backend", ["whisper", "trumpet"])
async def test_ears_that_are_not_there_say_so_in_one_line(folder: Path, backend: str) -> None:
    with pytest.raises(MissingError, match=backend) as raised:
        await Ears(WORDS, folder, backend=backend).__aenter__()
    assert "\n" not in str(raised.value)


async def test_the_worker_knows_nothing_of_the_bots_secrets(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PACENOTE_TOKEN", "1:secret")
    async with Ears(WORDS, folder, workers=1) as ears:
        running = Path(f"/proc/{ears.pids()[0]}/environ")
        environment = await asyncio.to_thread(running.read_bytes)
    assert b"PACENOTE" not in environment
