"""Speaking: a voice note as Telegram plays it, kept by its words, and nothing where nothing can speak."""

import io
import shutil

import av
import pytest

from voice.speaking import Speaker, Synthesiser, found

SYNTHESISER = found()


def seconds(note: bytes) -> float:
    with av.open(io.BytesIO(note)) as container:
        assert container.streams.audio[0].codec_context.name in ("opus", "libopus")
        return sum(frame.samples / frame.sample_rate for frame in container.decode(audio=0))


async def test_words_become_a_voice_note() -> None:
    assert SYNTHESISER is not None, "install espeak-ng or flite: .ci/run does"
    note = await Speaker(SYNTHESISER).speak("How is it since the dentist?")
    assert note is not None
    assert note.startswith(b"OggS")
    assert 1 < seconds(note) < 5


@pytest.mark.parametrize("name", ["espeak-ng", "flite"])
async def test_either_program_says_them(name: str) -> None:
    path = shutil.which(name)
    assert path is not None, f"install {name}: .ci/run does"
    note = await Speaker(Synthesiser(name, path)).speak("Pain six, and a bad night.")
    assert note is not None
    assert 1 < seconds(note) < 6


async def test_the_same_words_are_made_once() -> None:
    speaker = Speaker(SYNTHESISER)
    assert await speaker.speak("the same") is await speaker.speak("the same")


async def test_what_is_kept_does_not_grow_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("voice.speaking.KEPT", 2)
    speaker = Speaker(SYNTHESISER)
    first = await speaker.speak("one")
    for words in ("two", "three"):
        await speaker.speak(words)
    assert await speaker.speak("one") is not first


async def test_without_a_synthesiser_there_is_silence() -> None:
    assert await Speaker(None).speak("hello") is None


async def test_a_program_that_fails_says_nothing() -> None:
    assert await Speaker(Synthesiser("espeak-ng", "/bin/false")).speak("hello") is None


@pytest.mark.parametrize("words", ["", "  \n"])
async def test_no_words_are_no_sound(words: str) -> None:
    assert await Speaker(SYNTHESISER).speak(words) is None
