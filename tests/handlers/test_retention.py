"""How long a diary is kept: chosen by a tap, and what is older goes, at once and from then on."""

from datetime import timedelta

from pacing.entries import Entry, Kind
from tests.builders import NOW, TODAY
from tests.handlers.conftest import Chat


async def remarks(chat: Chat, *back: int) -> None:
    said = [
        Entry(TODAY - timedelta(days=days), NOW - timedelta(days=days), Kind.REMARK, text=f"{days}")
        for days in back
    ]
    await chat.store.run(lambda unit: unit.records(chat.patient_id).entries.add(said))


async def left(chat: Chat) -> list[str]:
    return [row["text"] for row in (await chat.kept())["entries"]]


async def test_everything_is_kept_unless_chosen_otherwise(chat: Chat) -> None:
    await remarks(chat, 4000, 1)
    await chat.press("s:open:keep")
    assert "Now: everything." in chat.last.text
    assert await left(chat) == ["4000", "1"]


async def test_a_year_lets_go_of_what_is_older_at_once(chat: Chat) -> None:
    await remarks(chat, 400, 1)
    await chat.press("s:open:keep")
    await chat.tap("One year")
    assert "Now: one year." in chat.last.text
    assert await left(chat) == ["1"]


async def test_what_grows_old_goes_by_itself(chat: Chat) -> None:
    await remarks(chat, 360)
    await chat.press("s:keep:1")
    assert await left(chat) == ["360"]
    await chat.fall_due(NOW + timedelta(days=7, hours=9))
    assert await left(chat) == []


async def test_a_check_in_with_a_kept_answer_stays(chat: Chat) -> None:
    await chat.say("/checkin")
    await chat.tap("About as usual")
    await chat.press("s:keep:1")
    assert len((await chat.kept())["prompts"]) == 1


async def test_forged_years_change_nothing(chat: Chat) -> None:
    for years in ("3", "-1", "all"):
        await chat.press(f"s:keep:{years}")
        assert chat.toasts[-1].startswith("That one is gone")


async def test_bob_keeps_his(chat: Chat) -> None:
    bob = Chat(chat.application, chat.store, 1002)
    await bob.become()
    await remarks(bob, 400)
    await chat.press("s:keep:1")
    assert await left(bob) == ["400"]
