"""Free words: echoed in one line with Undo and Fix; doubt is one question; nothing is guessed."""

import pytest
from telegram import Update

from handlers.turn import CURRENT, Turn
from journal.records import Act
from tests.builders import NOW, Nowhere
from tests.handlers.conftest import Chat, texts, words

VOICE = {"voice": {"file_id": "f", "file_unique_id": "u", "duration": 3}}


async def test_an_echo_is_one_short_line_with_undo_and_fix(chat: Chat) -> None:
    rows = await chat.say("pain 6, slept badly")
    assert texts(rows) == ["✓ slept badly, pain 6"]
    assert chat.last.labels == [["Undo", "Fix"]]


async def test_undo_takes_it_back_in_place(chat: Chat) -> None:
    await chat.say("pain 6")
    await chat.tap("Undo")
    assert (chat.last.text, chat.last.labels) == ("Taken back: pain 6.", [])
    assert len(chat.messages) == 1


async def test_undo_in_words_takes_the_last_back(chat: Chat) -> None:
    await chat.say("pain 6")
    await chat.say("undo")
    assert chat.last.text == "Taken back: pain 6."


async def test_delete_that_is_an_undo_when_a_log_came_last(chat: Chat) -> None:
    await chat.say("pain 6")
    await chat.say("delete that")
    assert chat.last.text == "Taken back: pain 6."


async def test_fix_asks_for_it_again_and_replaces_it(chat: Chat) -> None:
    await chat.say("pain 6")
    await chat.tap("Fix")
    await chat.say("pain 4")
    assert chat.last.text == "✓ Changed: pain 4. Before: pain 6."
    active = [row for row in (await chat.kept())["entries"] if row["retired_at"] is None]
    assert [row["value"] for row in active] == [4]


async def test_who_leaves_a_fix_replaces_nothing(chat: Chat) -> None:
    await chat.say("pain 6")
    await chat.tap("Fix")
    await chat.tap("Leave it")
    await chat.say("headache 3")
    assert chat.last.text == "✓ headache 3"


async def test_four_not_seven_changes_the_value(chat: Chat) -> None:
    await chat.say("pain 7")
    await chat.say("4 not 7")
    assert chat.last.text == "✓ Changed: pain 4. Before: pain 7."


async def test_a_correction_that_fits_nothing_is_a_question(chat: Chat) -> None:
    await chat.say("slept badly")
    await chat.say("4 not 7")
    assert chat.last.text.startswith("I'm not certain")


async def test_a_bare_number_without_a_question_is_asked_about(chat: Chat) -> None:
    await chat.say("6")
    assert chat.last.text == "6 for what?"
    await chat.tap("pain")
    assert chat.last.text == "✓ pain 6"


async def test_a_thing_without_a_level_is_asked_about(chat: Chat) -> None:
    await chat.say("headache")
    assert len({label for row in chat.last.labels for label in row}) == sum(map(len, chat.last.labels))
    await chat.press(chat.last.rows[0][0][1], max(chat.messages))
    assert chat.last.text.startswith("✓ headache ")


async def test_what_is_not_understood_is_offered_as_a_remark(chat: Chat) -> None:
    await chat.say("asdf qwer")
    await chat.tap("Keep as remark")
    assert chat.last.text == "✓ “asdf qwer”"


async def test_not_a_log_keeps_nothing(chat: Chat) -> None:
    await chat.say("asdf qwer")
    await chat.tap("Not a log")
    assert chat.last.text == "Nothing was logged."
    assert (await chat.kept())["entries"] == []


async def test_a_long_remark_is_kept_whole_and_echoed_short(chat: Chat) -> None:
    letter = "word " * 600
    await chat.say(letter)
    await chat.tap("Keep as remark")
    assert words(chat.last) <= 40
    assert [row["text"].split() for row in (await chat.kept())["entries"]] == [letter.split()]


async def test_an_edited_message_is_read_again(chat: Chat) -> None:
    await chat.say("pain 6", message_id=50)
    await chat.edit("pain 4", message_id=50)
    active = [row for row in (await chat.kept())["entries"] if row["retired_at"] is None]
    assert [row["value"] for row in active] == [4]


async def test_an_edited_message_keeps_its_day(chat: Chat) -> None:
    await chat.say("pain 6", message_id=50)
    chat.now = NOW.replace(day=23)
    await chat.edit("pain 4", message_id=50)
    assert {row["day"] for row in (await chat.kept())["entries"]} == {"2026-11-22"}


async def test_a_reminder_in_the_middle_of_a_check_in_is_set(chat: Chat) -> None:
    await chat.say("/checkin")
    await chat.tap("Usual")
    await chat.say("remind me tomorrow at 11 to call the chemist")
    assert chat.last.text == "⏰ call the chemist: tomorrow 11:00."


async def test_one_sentence_logs_and_sets_a_reminder_in_one_message(chat: Chat) -> None:
    rows = await chat.say("shower wiped me out, head 7, remind me to lie down at 9pm")
    assert len(rows) == 1
    assert "headache 7" in chat.last.text
    assert "⏰ lie down" in chat.last.text


async def test_an_answer_of_last_night_and_a_word_of_this_morning_keep_their_days(chat: Chat) -> None:
    await chat.say("/checkin")
    chat.now = NOW.replace(day=23, hour=9)
    await chat.say("effort 5, slept badly")
    assert chat.last.text.splitlines() == ["✓ slept badly", "✓ yesterday: effort 5"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (VOICE, "I can't hear voice notes here. A tap or a few words work."),
        ({"sticker": {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "is_animated": False,
          "is_video": False, "type": "regular"}}, "I can read words and taps. That one I can't keep."),
    ],
)  # fmt: skip
async def test_what_cannot_be_read_gets_one_clear_sentence(chat: Chat, content: object, said: str) -> None:
    rows = await chat.update(message=chat._message(**content))  # type: ignore[arg-type]
    assert texts(rows) == [said]


async def test_a_red_flag_comes_before_anything_else_and_is_never_a_plain_echo(chat: Chat) -> None:
    await chat.say("chest pain 8")
    assert chat.last.text.splitlines()[0].startswith("This needs people, not a bot.")
    assert not chat.last.text.startswith("✓")


async def test_thoughts_of_suicide_are_answered_with_people(chat: Chat) -> None:
    await chat.say("i want to kill myself")
    assert "Samaritans 116 123" in chat.last.text
    assert "✓" not in chat.last.text


async def test_a_red_flag_while_a_question_waits_is_still_first(chat: Chat) -> None:
    await chat.say("pain 6")
    await chat.tap("Fix")
    await chat.say("i want to kill myself")
    assert "Samaritans" in chat.last.text


async def test_every_answer_to_words_is_silent(chat: Chat) -> None:
    for text in ("pain 6", "6", "asdf qwer", "chest pain", "remind me at 9pm to rest", "/week", "/help"):
        await chat.say(text)
    assert all(row.silent for row in chat.sent)


async def test_a_group_is_not_even_looked_at(chat: Chat) -> None:
    group = {"id": -5, "type": "group", "title": "G"}
    before = await chat.kept()
    rows = await chat.update(message=chat._message(text="pain 6", chat=group))
    rows += await chat.update(message=chat._message(text="/start", chat=group))
    tap = {"id": "1", "from": chat._person(), "chat_instance": "1", "data": "g:delete_yes"}
    message = chat._message(text="before", chat=group)
    rows += await chat.update(callback_query={**tap, "message": message})
    assert rows == []
    assert await chat.kept() == before


async def test_a_failing_handler_tells_the_worker(chat: Chat) -> None:
    turn = Turn(object(), NOW, Nowhere())  # type: ignore[arg-type]
    content = {"update_id": 1, "message": chat._message(text="pain 6")}
    update = Update.de_json(content, chat.application.bot)
    token = CURRENT.set(turn)
    await chat.application.process_update(update)
    CURRENT.reset(token)
    assert isinstance(turn.failure, AttributeError)


async def test_nothing_is_called_over_the_line(chat: Chat) -> None:
    """The recorder fails on any method: everything goes through the outgoing rows."""
    await chat.say("/help")
    assert [row.act for row in chat.sent] == [Act.SEND]
