"""A check-in afterwards: each answer can be changed, added to, said in words, and tapped twice."""

from journal.records import Act, PromptState
from storage.store import Store
from tests.builders import BOB
from tests.handlers.conftest import Chat, texts
from tests.handlers.test_checkin import asked, states


async def test_each_answer_can_be_changed_afterwards(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("More")
    await chat.tap("Moderate")
    await chat.tap("Change")
    await chat.tap("Light")
    await chat.tap("Mild")
    assert chat.last.text.startswith("✓ Sunday: effort light, symptoms mild.")
    assert len(chat.messages) == 1


async def test_who_changes_one_answer_may_leave_the_other(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("More")
    await chat.tap("Moderate")
    await chat.tap("Change")
    await chat.tap("Light")
    assert chat.last.labels[-1] == ["Done"]
    await chat.tap("Done")
    assert chat.last.text.startswith("✓ Sunday: effort light, symptoms moderate.")
    assert await states(chat) == [PromptState.ANSWERED]


async def test_an_old_later_on_a_whole_answer_asks_nothing_again(chat: Chat) -> None:
    await asked(chat)
    later = chat.last.data("Later")
    await chat.tap("About as usual")
    await chat.press(later, max(chat.messages))
    assert await states(chat) == [PromptState.ANSWERED]
    assert (await chat.kept())["schedules"] == []


async def test_kinds_of_effort_are_switches(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("About as usual")
    await chat.tap("Add detail")
    await chat.tap("Kinds of effort")
    await chat.tap("People")
    assert "✓ People" in chat.last.labels[1]
    await chat.tap("✓ People")
    assert "People" in chat.last.labels[1]


async def test_each_followed_symptom_is_asked_once_in_its_order(stranger: Chat) -> None:
    await stranger.become(symptoms=("pain", "мигрень"))
    await stranger.say("/checkin")
    await stranger.tap("About as usual")
    await stranger.tap("Add detail")
    await stranger.tap("Each symptom")
    assert stranger.last.text == "Pain at worst?"
    await stranger.tap("Mild")
    assert "игрень" in stranger.last.text
    await stranger.tap("Severe")
    assert "pain mild" in stranger.last.text
    assert len((await stranger.kept())["entries"]) == 4


async def test_a_check_in_on_request_replaces_the_older_copy(chat: Chat) -> None:
    await asked(chat)
    await chat.say("/checkin")
    assert len(chat.messages) == 1


async def test_a_check_in_on_request_of_a_day_that_is_all_said_is_answered(chat: Chat) -> None:
    await chat.say("effort 5, pain 6")
    await chat.say("/checkin")
    assert await states(chat) == [PromptState.ANSWERED]
    assert "effort 5, pain 6" in chat.last.text


async def test_words_in_the_middle_bring_the_question_along(chat: Chat) -> None:
    await asked(chat)
    prompt = max(chat.messages)
    rows = await chat.say("effort 5")
    assert texts(rows)[-1] != ""
    assert chat.messages[prompt].text == "Sunday: symptoms at worst?"


async def test_a_bare_number_turns_the_question_into_its_result(chat: Chat) -> None:
    await asked(chat)
    prompt = max(chat.messages)
    await chat.say("6")
    await chat.say("3")
    assert chat.messages[prompt].text == "✓ Sunday: effort 6, symptoms 3."


async def test_bob_s_tap_on_alice_s_prompt_changes_nothing(chat: Chat, store: Store) -> None:
    await asked(chat)
    button = chat.last.data("About as usual")
    before = await chat.kept()
    bob = Chat(chat.application, store, BOB)
    await bob.become()
    await bob.press(button)
    assert (bob.toasts, bob.messages) == (["That one is gone. Nothing was changed."], {})
    assert await chat.kept() == before


async def test_a_second_tap_of_a_tired_finger_changes_nothing(chat: Chat) -> None:
    await asked(chat)
    usual = chat.last.data("About as usual")
    await chat.press(usual, max(chat.messages))
    shown, before = chat.last.text, await chat.kept()
    rows = await chat.press(usual, max(chat.messages))
    assert [row.act for row in rows] == [Act.ANSWER]
    assert (chat.last.text, await chat.kept()) == (shown, before)


async def test_a_second_tap_on_a_level_changes_nothing(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("More")
    mild = chat.last.data("Mild")
    await chat.press(mild, max(chat.messages))
    before = await chat.kept()
    await chat.press(mild, max(chat.messages))
    assert await chat.kept() == before
    assert "still learning" in chat.last.text


async def test_two_taps_on_crash_are_one_and_one_undo(chat: Chat) -> None:
    await asked(chat)
    crash = chat.last.data("Crash")
    await chat.press(crash, max(chat.messages))
    await chat.press(crash, max(chat.messages))
    await chat.tap("Undo")
    patient = await chat.patient()
    assert patient is not None
    assert patient.crash_since is None


async def test_as_usual_while_changing_means_all_of_it(chat: Chat) -> None:
    await asked(chat)
    await chat.tap("More")
    await chat.tap("Skip")
    await chat.tap("Change")
    await chat.tap("About as usual")
    assert chat.last.text.startswith("✓ Sunday: effort as usual, symptoms as usual.")
