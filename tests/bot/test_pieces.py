"""Pieces: what stands in a list is found by its brackets, whatever is in it."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pieces import pieces, starting

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.lists(JSON, max_size=5))
def test_each_element_comes_out_as_it_went_in(found: list[Any]) -> None:
    body = json.dumps({"ok": True, "result": found, "more": [1]}).encode()
    assert [json.loads(piece) for piece in pieces(body)] == found


def test_depth_is_no_hindrance() -> None:
    deep = b'{"update_id":1,"x":' + b"[" * 200_000 + b"]" * 200_000 + b"}"
    assert pieces(b'{"ok":true,"result":[' + deep + b',{"update_id":2}]}') == [deep, b'{"update_id":2}']


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b'{"result":7}', b'{"result":[', b'{"result":["]', b'{"result":[[1]']
)
def test_what_is_cut_off_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError, match="list"):
        pieces(body)


def test_updates_are_found_by_how_they_begin() -> None:
    said = [{"update_id": 1, "x": '{"update_id":7}'}, {"update_id": 2, "y": [{"z": {}}]}, {"update_id": 3}]
    body = json.dumps({"ok": True, "result": said}).encode()
    assert [json.loads(piece) for piece in starting(body)] == said
    assert starting(b'{"ok":true,"result":[]}') == []
