"""Free words with the whole bot: one line back, Undo, Fix, doubt, and red flags first."""

import pytest

from tests.e2e.dialogues import settle_in
from tests.e2e.driver import Chat


@pytest.fixture
async def at_home(chat: Chat) -> Chat:
    """A person who is through the first minutes."""
    await settle_in(chat)
    return chat


async def test_a_dialogue_of_plain_logs(at_home: Chat) -> None:
    await at_home.talk(
        ("pain 6, walked 20 min", "✓ pain 6, walked 20 min"),
        ("slept 5h woke twice", "✓ slept 5 h, woke 2 times"),
        ("took ldn", "✓ took LDN"),
        ("thanks", "You're welcome"),
    )


async def test_undo_takes_back_what_was_said(at_home: Chat) -> None:
    await at_home.say("pain 6")
    await at_home.expect("✓ pain 6")
    await at_home.tap("Undo")
    await at_home.expect("Taken back: pain 6")
    await at_home.say("/week")
    await at_home.expect("Nothing was noted")


async def test_fix_replaces_what_was_said(at_home: Chat) -> None:
    await at_home.say("pain 6")
    await at_home.expect("✓ pain 6")
    await at_home.tap("Fix")
    await at_home.expect("Write it again")
    await at_home.say("pain 4")
    await at_home.expect("✓ Changed: pain 4")


async def test_doubt_is_one_question_with_buttons(at_home: Chat) -> None:
    await at_home.say("6")
    shown = await at_home.expect("6 for what?")
    assert "pain" in shown.labels
    await at_home.tap("pain")
    await at_home.expect("✓ pain 6")


async def test_what_is_no_log_is_kept_only_if_wanted(at_home: Chat) -> None:
    await at_home.say("the cat is asleep on the good chair")
    await at_home.tap("Not a log")
    await at_home.expect("Nothing was logged")


async def test_an_edited_message_is_read_again(at_home: Chat) -> None:
    message = await at_home.say("pain 6")
    await at_home.expect("✓ pain 6")
    await at_home.edit(message, "pain 3")
    await at_home.expect("✓ Changed: pain 3. Before: pain 6.")


async def test_a_red_flag_is_answered_by_people_first(at_home: Chat) -> None:
    await at_home.say("crushing chest pain and left arm numb, fatigue 8")
    shown = await at_home.expect("999")
    assert shown.text.index("999") < shown.text.index("fatigue 8")


async def test_thoughts_of_suicide_are_never_just_logged(at_home: Chat) -> None:
    await at_home.say("i dont want to be alive any more")
    shown = await at_home.expect("Samaritans")
    assert "✓" not in shown.text


async def test_support_is_always_there(at_home: Chat) -> None:
    await at_home.say("/support")
    await at_home.expect("people are here")


async def test_a_crash_in_words_is_one_kind_message(at_home: Chat) -> None:
    await at_home.talk(("crashed", "Crash noted"))
    await at_home.tap("It has eased")
    await at_home.expect("Things are back")


@pytest.mark.parametrize("text", ["\u202e6 niap", "\x00", "🫥" * 1000, "a" * 4096, "   .", "٣"])
async def test_strange_texts_get_one_calm_answer(at_home: Chat, text: str) -> None:
    before = await at_home.count()
    await at_home.say(text)
    await at_home.more_than(before)
    assert await at_home.count() == before + 1
