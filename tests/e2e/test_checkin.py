"""A check-in from its hour to its answer, with the whole bot, and what it costs."""

import re
from collections.abc import Callable

import pytest

from tests.e2e.dialogues import go_to, settle_in
from tests.e2e.driver import BotProcess, Chat, ChatClock


def words_of(*parts: str) -> int:
    return len(re.findall(r"\w+", " ".join(parts)))


@pytest.fixture
async def asked(own_chat: Chat, clock: ChatClock) -> Chat:
    """A person at 20:00, with their check-in before them."""
    await settle_in(own_chat)
    await go_to(clock, 20)
    await own_chat.expect("how much effort")
    own_chat.taps = 0
    return own_chat


async def test_a_whole_answer_is_one_tap(asked: Chat) -> None:
    before = await asked.count()
    await asked.tap("About as usual")
    await asked.expect("✓", "effort as usual", "symptoms as usual")
    assert asked.taps == 1
    assert await asked.count() == before
    assert await asked.sounds() == 0


async def test_an_own_answer_is_two_taps_one_message_and_at_most_thirty_words(asked: Chat) -> None:
    before = await asked.count()
    first = await asked.last()
    await asked.tap("Light")
    second = await asked.expect("symptoms at worst")
    await asked.tap("Mild")
    await asked.expect("✓", "effort light", "symptoms mild")
    assert asked.taps == 2
    assert await asked.count() == before
    assert await asked.sounds() == 0
    assert words_of(first.text, *first.labels, second.text, *second.labels) <= 30


async def test_crash_later_and_skip_are_always_there(asked: Chat) -> None:
    assert {"Crash", "Later", "Skip"} <= set((await asked.last()).labels)
    await asked.tap("Light")
    shown = await asked.expect("symptoms at worst")
    assert {"Crash", "Later", "Skip"} <= set(shown.labels)


async def test_who_writes_in_the_middle_of_a_check_in_loses_nothing(asked: Chat) -> None:
    await asked.tap("Light")
    await asked.expect("symptoms at worst")
    await asked.say("remind me tomorrow at 11 to call the chemist")
    await asked.expect("⏰ call the chemist")
    await asked.tap("Mild")
    await asked.expect_anywhere("effort light, symptoms mild")


async def test_a_bare_number_answers_the_open_question(asked: Chat) -> None:
    await asked.say("6")
    await asked.expect_anywhere("✓ effort 6")
    await asked.expect_anywhere("symptoms at worst")
    await asked.say("same")
    await asked.expect_anywhere("effort 6, symptoms as usual")


async def test_an_answer_can_be_changed_afterwards(asked: Chat) -> None:
    await asked.tap("About as usual")
    await asked.tap("Change")
    await asked.tap("Rest")
    await asked.tap("Done")
    await asked.expect("effort rest, symptoms as usual")


async def test_an_answer_after_midnight_belongs_to_the_day_that_was_asked(
    asked: Chat, clock: ChatClock
) -> None:
    day = (await asked.last()).text.split(":")[0]
    await go_to(clock, 10)
    await asked.tap("More")
    await asked.tap("Severe")
    await asked.expect(f"✓ {day}", "effort more than usual, symptoms severe")


async def test_later_comes_back_once_and_silently(asked: Chat, clock: ChatClock) -> None:
    await asked.tap("Later")
    await asked.expect("I'll come back")
    await clock.forward(31 * 60)
    await asked.expect("how much effort")
    shown = [message for message in await asked.from_bot() if "effort" in message.text]
    assert len(shown) == 1
    assert await asked.sounds() == 0


async def test_a_skipped_day_is_not_asked_again(asked: Chat, clock: ChatClock) -> None:
    await asked.tap("Skip")
    await asked.expect("That's fine")
    await clock.forward(3 * 3600)
    await asked.quiet()


async def test_what_is_logged_already_is_not_asked(own_chat: Chat, clock: ChatClock) -> None:
    await go_to(clock, 10)  # what is logged late in the evening is not of the next day
    await settle_in(own_chat)
    await own_chat.say("effort 4, pain 5")
    await own_chat.expect("✓ effort 4, pain 5")
    await go_to(clock, 20)
    await own_chat.quiet(1.5)


async def test_after_a_crash_tap_there_is_silence(asked: Chat, clock: ChatClock) -> None:
    await asked.tap("Crash")
    shown = await asked.expect("Crash noted")
    assert "Support" in shown.labels
    await go_to(clock, 20, 1)
    await asked.quiet(1.5)


async def test_two_people_are_asked_in_their_own_zones(
    own_bot: BotProcess, person: Callable[[str], Chat], clock: ChatClock
) -> None:
    london, chicago = person(own_bot.url), person(own_bot.url)
    await settle_in(london)
    await chicago.introduce(language_code="en-US")
    await chicago.say("/start")
    shown = await chicago.expect("What time")
    await chicago.tap(next(label for label in shown.labels if label.endswith("Chicago")))
    await chicago.tap("Evenings")
    await chicago.expect("All set")
    await go_to(clock, 20)
    await london.expect("how much effort")
    assert "All set" in (await chicago.last()).text
