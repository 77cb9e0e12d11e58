"""Buttons that nobody made, another's, or old ones: one word over the chat, and no row changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers import callbacks as data
from journal.records import Act
from storage.store import Store
from tests.builders import BOB
from tests.handlers.conftest import Chat

GONE = "That one is gone. Nothing was changed."
KINDS = (
    data.Answer,
    data.Rate,
    data.Check,
    data.Exertion,
    data.Batch,
    data.Choose,
    data.NoteTap,
    data.Fire,
    data.Reminder,
    data.Menu,
    data.Hello,
    data.Set,
)
FORGED = (
    *(f"{kind.CODE}:" for kind in KINDS),
    *(f"{kind.CODE}:1" for kind in KINDS if kind is not data.Menu),
    *(f"{kind.CODE}:999:999:999" for kind in KINDS),
    "",
    "nonsense",
    "zz:1:2",
    "a:999:effort:1",
    "a:x:effort:1",
    "a:1:effort:9",
    "a:1:effort:-1",
    "a:1:sleep:1",
    "a:1:unknown:1",
    f"a:{'9' * 50}:effort:1",
    "a:+1:effort:1",
    "a:١:effort:1",
    "a:1_0:effort:1",
    "r:1:pain:9",
    "r:1:nausea:1",
    "r:1:_ffffffff:1",
    "c:999:usual",
    "c:1:explode",
    "x:1:flying",
    "x:999:social",
    "b:999:undo",
    "b:999:fix",
    "b:1:explode",
    "o:999:0",
    "n:999:1:thanks",
    "n:999:1:quiet",
    "n:1:999:why",
    "n:999:1:why",
    "f:999:done",
    "f:999:later",
    "f:1:explode",
    "m:999:end",
    "m:1:explode",
    "g:nowhere",
    "h:zone:Nowhere/Bad",
    "h:zone:../../etc/passwd",
    "h:zone:",
    "h:times:always",
    "h:explode:1",
    "s:open:nowhere",
    "s:turn:everything",
    "s:symptom:_00000000",
    "s:notes:loud",
    "s:week:7",
    "s:week:-1",
    "s:week:monday",
    "s:explode:1",
)


async def furnish(chat: Chat) -> None:
    """One row of each noun, all with the number 1."""
    await chat.become(symptoms=("pain",))
    await chat.say("/checkin")
    await chat.say("pain 6")
    await chat.say("remind me to take meds every night at 9")
    await chat.say("asdf qwer")


@pytest.mark.parametrize("forged", sorted(set(FORGED)))
async def test_a_forged_button_changes_nothing(stranger: Chat, forged: str) -> None:
    await furnish(stranger)
    before, shown = await stranger.kept(), dict(stranger.messages)
    rows = await stranger.press(forged)
    assert [row.act for row in rows] == [Act.ANSWER]
    assert stranger.toasts[-1] == GONE
    assert await stranger.kept() == before
    assert stranger.messages == shown


FOREIGN = (
    "a:1:effort:1",
    "r:1:pain:1",
    "c:1:usual",
    "c:1:skip",
    "c:1:later",
    "c:1:crash",
    "x:1:social",
    "b:1:undo",
    "b:1:fix",
    "o:1:0",
    "o:1:-1",
    "f:1:done",
    "f:1:hours",
    "m:1:end",
    "m:1:undo",
    "n:1:1:thanks",
    "n:1:1:less",
    "n:1:1:quiet",
)


@pytest.mark.parametrize("foreign", FOREIGN)
async def test_another_s_button_changes_nothing_of_either(stranger: Chat, store: Store, foreign: str) -> None:
    await furnish(stranger)
    bob = Chat(stranger.application, store, BOB)
    await bob.become(symptoms=("pain",))
    before = await stranger.kept(), await bob.kept()
    await bob.press(foreign)
    assert (await stranger.kept(), await bob.kept()) == before
    assert (bob.toasts, bob.messages) == ([GONE], {})


@pytest.mark.parametrize("kept", ["c:1:usual", "b:1:undo", "m:1:end", "a:1:effort:1", "x:1:social", "zz"])
async def test_an_old_button_of_somebody_erased_brings_nothing_back(stranger: Chat, kept: str) -> None:
    await furnish(stranger)
    await stranger.say("/delete")
    await stranger.tap("Erase everything")
    await stranger.press(kept)
    assert await stranger.patient() is None
    assert not any((await stranger.kept()).values())


@given(text=st.text(max_size=70), kind=st.sampled_from(KINDS))
def test_no_text_makes_unpack_raise(text: str, kind: type[data.Data]) -> None:
    for said in (text, f"{kind.CODE}:{text}"):
        found = kind.unpack(said)
        assert found is None or found.pack() == said


def test_what_is_packed_is_unpacked() -> None:
    tap = data.NoteTap(7, 3, "less")
    assert data.NoteTap.unpack(tap.pack()) == tap


def test_button_data_over_the_limit_is_a_mistake_of_ours() -> None:
    with pytest.raises(data.TooLongError):
        data.Set("symptom", "x" * 64).pack()


@given(symptom=st.text(min_size=1, max_size=24))
def test_a_word_in_any_script_fits_a_button(symptom: str) -> None:
    key = data.key_of(symptom)
    assert len(data.Rate(10**17, key, 3).pack().encode()) <= data.LIMIT
    assert data.symptom_of(key, ("pain", symptom)) == symptom
