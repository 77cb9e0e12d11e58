"""Voice notes in the chat: refused by their claims, logged when sure, a choice when not."""

from collections.abc import Sequence
from typing import Any

import pytest

from handlers.house import House
from handlers.voice import show_heard
from journal.heard import Alternative, Heard, Verdict, Why
from pacing.entries import Source
from tests.builders import NOW, Nowhere
from tests.handlers.conftest import Chat


@pytest.fixture
async def spoken(chat: Chat) -> Chat:
    chat.house = House(ears=True)
    return chat


async def send(chat: Chat, message_id: int | None = None, **claims: Any) -> None:
    voice = {"file_id": "f", "file_unique_id": "u", "duration": 3, "file_size": 4000, **claims}
    await chat.write(message_id, voice=voice)


async def hears(chat: Chat, heard: Heard | Why) -> None:
    (note,) = await chat.store.run(lambda unit: unit.voice.take(chat.now, 9, chat.now))
    assert await chat.store.run(lambda unit: unit.voice.done(note))
    await chat.store.run(lambda unit: show_heard(unit, note, heard, chat.now, Nowhere()))
    await chat.deliver()


def sure(text: str) -> Heard:
    return Heard(text, Verdict.SURE, 0.99, 3.0, "test")


def unsure(*texts: str) -> Heard:
    ways = tuple(Alternative(text, 0.4) for text in texts)
    return Heard(texts[0], Verdict.UNSURE, 0.4, 1.0, "test", ways)


async def said(chat: Chat) -> Sequence[tuple[str, str]]:
    kept = await chat.kept()
    return [(row["name"], row["source"]) for row in kept["entries"] if row["retired_at"] is None]


async def test_what_is_heard_for_certain_is_logged_and_shown(spoken: Chat) -> None:
    await send(spoken)
    await hears(spoken, sure("fatigue seven pain four"))
    assert spoken.last.text == "I heard: “fatigue seven pain four”\n✓ fatigue 7, pain 4"
    assert await said(spoken) == [("fatigue", Source.VOICE), ("pain", Source.VOICE)]


async def test_doubt_is_a_choice_of_the_likeliest(spoken: Chat) -> None:
    await send(spoken)
    await hears(spoken, unsure("fatigue six", "fatigue eight"))
    assert spoken.last.text == "Which did you say?"
    assert spoken.last.labels == [["fatigue six", "fatigue eight"], ["None of these"]]
    await spoken.tap("fatigue eight")
    assert spoken.last.text.endswith("✓ fatigue 8")


async def test_one_guess_is_confirmed_by_a_tap(spoken: Chat) -> None:
    await send(spoken)
    await hears(spoken, unsure("pain four"))
    assert spoken.last.labels == [["Yes", "None of these"]]
    await spoken.tap("Yes")
    assert await said(spoken) == [("pain", Source.VOICE)]


async def test_none_of_these_logs_nothing(spoken: Chat) -> None:
    await send(spoken)
    await hears(spoken, unsure("pain four"))
    await spoken.tap("None of these")
    assert await said(spoken) == []


async def test_silence_is_one_calm_line_and_the_open_question(spoken: Chat) -> None:
    await spoken.say("/checkin")
    await send(spoken)
    await hears(spoken, Heard("", Verdict.NONE, 0.0, 3.0, "test", silent=True))
    assert spoken.last.text.startswith("I heard no words in that. Nothing was logged.")
    assert ["About as usual"] in spoken.last.labels


async def test_a_word_answers_the_question_that_is_open(spoken: Chat) -> None:
    await spoken.say("/checkin")
    await send(spoken)
    await hears(spoken, sure("more than usual"))
    kept = await spoken.kept()
    assert [row["kind"] for row in kept["entries"]] == ["effort"]


async def test_a_reminder_can_be_spoken(spoken: Chat) -> None:
    await send(spoken)
    await hears(spoken, sure("remind me to lie down in forty five minutes"))
    assert "lie down" in spoken.last.text
    assert len((await spoken.kept())["reminders"]) == 1


@pytest.mark.parametrize(
    ("claims", "words"),
    [({"duration": 25_000}, "longer than three minutes"), ({"file_size": 20_971_520}, "too large")],
)
async def test_a_claim_too_large_is_refused_before_anything_is_fetched(
    spoken: Chat, claims: dict[str, int], words: str
) -> None:
    await send(spoken, **claims)
    assert words in spoken.last.text
    assert not await spoken.store.run(lambda unit: unit.voice.any(NOW))


async def test_the_same_message_twice_is_heard_once(spoken: Chat) -> None:
    for _ in range(2):
        await send(spoken, message_id=700)
    assert len(await spoken.store.run(lambda unit: unit.voice.take(NOW, 9, NOW))) == 1


async def test_without_ears_it_says_so(chat: Chat) -> None:
    await send(chat)
    assert chat.last.text.startswith("I can't hear voice notes here.")


async def test_another_patients_choice_cannot_be_tapped(spoken: Chat) -> None:
    await send(spoken)
    await hears(spoken, unsure("pain four"))
    bob = Chat(spoken.application, spoken.store, 1002)
    await bob.become()
    await bob.press(spoken.last.data("Yes"))
    assert bob.toasts[-1].startswith("That one is gone")
