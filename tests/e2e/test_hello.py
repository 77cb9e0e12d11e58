"""The first minutes with the whole bot."""

from collections.abc import Callable

from tests.e2e.dialogues import settle_in
from tests.e2e.driver import Chat


async def test_hello_takes_at_most_four_taps_and_nothing_typed(chat: Chat) -> None:
    await settle_in(chat, "Mornings and evenings")
    assert chat.taps <= 3
    assert chat.words == 1
    assert await chat.count() == 1
    assert await chat.sounds() == 0


async def test_hello_says_what_it_is_in_three_lines(chat: Chat) -> None:
    await chat.say("/start")
    shown = await chat.expect("not a doctor", "not end-to-end encrypted")
    assert len(shown.text.split("\n\n")[0].splitlines()) == 3


async def test_after_hello_there_is_silence(chat: Chat) -> None:
    await settle_in(chat)
    await chat.quiet()


async def test_everything_of_hello_can_wait(chat: Chat) -> None:
    await chat.say("/start")
    await chat.tap("Later")
    await chat.expect("When may I ask")
    await chat.tap("Later, not now")
    await chat.expect("I won't ask anything")


async def test_a_typed_town_gives_the_zone(chat: Chat) -> None:
    await chat.say("/start")
    await chat.tap("Another place")
    await chat.expect("Write a town")
    await chat.say("Leeds")
    await chat.expect_anywhere("Europe/London")
    await chat.expect("When may I ask")


async def test_an_unknown_town_gets_one_clear_sentence(chat: Chat) -> None:
    await chat.say("/start")
    await chat.tap("Another place")
    await chat.say("Qqzzxx Wvvk")
    await chat.expect("I don't know that place")


async def test_a_shared_place_gives_the_zone(chat: Chat) -> None:
    await chat.say("/start")
    await chat.tap("Another place")
    await chat.share(48.2, 16.37)
    await chat.expect_anywhere("Europe/Vienna")
    await chat.tap("Evenings")
    await chat.expect("All set")


async def test_words_before_hello_is_over_are_kept(chat: Chat) -> None:
    await chat.say("pain 6")
    await chat.expect("✓ pain 6")


async def test_another_person_sees_nothing_of_it(
    chat: Chat, person: Callable[[str], Chat], bot: object
) -> None:
    other = person(bot.url)  # type: ignore[attr-defined]
    await settle_in(chat)
    await chat.say("pain 6")
    await chat.expect("✓ pain 6")
    assert await other.count() == 0
    await other.say("/week")
    await other.expect("Nothing was noted")
