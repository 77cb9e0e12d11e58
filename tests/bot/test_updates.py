"""Raw updates: taken apart without trusting what is in them."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import updates

CHAT = {"id": 7, "type": "private"}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def answer(*found: Any) -> bytes:
    """What getUpdates answers."""
    return json.dumps({"ok": True, "result": found}).encode()


@pytest.mark.parametrize(
    "update",
    [
        {"message": {"chat": CHAT}},
        {"edited_message": {"chat": CHAT}},
        {"callback_query": {"from": {"id": 7}, "message": {"chat": CHAT, "date": 0}}},
        {"my_chat_member": {"chat": CHAT}},
        {"message_reaction": {"chat": CHAT}},
    ],
)
def test_every_kind_is_the_patient_s_who_caused_it(update: dict[str, Any]) -> None:
    assert updates.patient_of({"update_id": 1, **update}) == 7


@pytest.mark.parametrize(
    "chat",
    [
        {"id": -5, "type": "group"},
        {"id": "7", "type": "private"},
        {"id": True, "type": "private"},
        {"id": 0, "type": "private"},
        {"id": -7, "type": "private"},
        {"id": 2**63, "type": "private"},
        {"type": "private"},
        None,
        7,
        [],
    ],
)
def test_groups_and_nonsense_are_nobody_s(chat: Any) -> None:
    assert updates.patient_of({"message": {"chat": chat}}) is None


def test_the_offset_follows_the_last_of_the_batch_even_when_ids_begin_anew() -> None:
    batch = updates.read(answer({"update_id": 900}, {"update_id": 12}))
    assert [raw.update_id for raw in batch.updates] == [900, 12]
    assert batch.offset == 13


def test_what_has_no_number_is_counted_and_stops_nobody() -> None:
    batch = updates.read(
        answer({"update_id": 1}, "?", {"update_id": True}, {"update_id": 2**70}, {"update_id": 2})
    )
    assert [raw.update_id for raw in batch.updates] == [1, 2]
    assert batch.odd == 3


def test_lone_surrogates_and_nul_stay_escaped() -> None:
    body = b'{"ok":true,"result":[{"update_id":1,"message":{"text":"\\ud800 \\u0000"}}]}'
    (raw,) = updates.read(body).updates
    assert raw.body.isascii()
    assert "\0" not in raw.body


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"ok":true}', b'{"result":7}', b"[" * 200_000])
def test_a_broken_answer_is_said_to_be_one(body: bytes) -> None:
    with pytest.raises(updates.UnreadableError):
        updates.read(body)


def test_an_unreadable_update_is_kept_as_it_came_by_its_number() -> None:
    body = b'{"ok":true,"result":[{"update_id": 77,"message":' + b"[" * 200_000
    rescued = updates.rescue(body)
    assert rescued is not None
    assert (rescued.offset, rescued.updates[0].update_id) == (78, 77)


@pytest.mark.parametrize("poison", [b"[" * 100_000 + b"]" * 100_000, b"9" * 5_000])
def test_an_unreadable_update_is_parted_from_its_neighbours(poison: bytes) -> None:
    body = b'{"ok":true,"result":[{"update_id":1},{"update_id":2,"message":' + poison + b'},{"update_id":3}]}'
    with pytest.raises(updates.UnreadableError):
        updates.read(body)
    batch = updates.apart(body)
    assert [raw.update_id for raw in batch.updates] == [1, 2, 3]
    assert (batch.offset, batch.odd, batch.updates[1].patient_id) == (4, 0, None)


def test_an_endless_update_is_kept_as_it_came_and_its_neighbours_are_read() -> None:
    endless = b'{"update_id":2,"message":{"rows":[' + b'{"a":[1,{"b":2}]},' * 300_000 + b"1]}}"
    chat = b'{"update_id":%d,"message":{"chat":{"id":7,"type":"private"}}}'
    batch = updates.read(b'{"ok":true,"result":[' + b",".join([chat % 1, endless, chat % 3]) + b"]}")
    assert [(raw.update_id, raw.patient_id) for raw in batch.updates] == [(1, 7), (2, None), (3, 7)]
    assert batch.updates[1].body == endless.decode()


@pytest.mark.parametrize("depth", range(900, 1_000, 10))
def test_depth_at_the_edge_is_read_or_refused(depth: int) -> None:
    body = b'{"result":[{"update_id":1,"x":' + b"[" * depth + b"]" * depth + b"}]}"
    try:
        batch = updates.read(body)
    except updates.UnreadableError:
        batch = updates.apart(body)
    assert [raw.update_id for raw in batch.updates] == [1]


@given(st.lists(JSON, max_size=4))
def test_any_json_is_taken_apart(found: list[Any]) -> None:
    batch = updates.read(answer(*found))
    assert len(batch.updates) + batch.odd == len(found)
