"""The quick reader and writer of JSON say what Python's own say, of anything."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.quick_json import read, write

_ANY_SIGN = st.text(st.characters(exclude_categories=()))  # lone surrogates too
_PLAIN = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), _ANY_SIGN)
VALUES = st.recursive(
    _PLAIN, lambda part: st.one_of(st.lists(part), st.dictionaries(_ANY_SIGN, part)), max_leaves=20
)
ODD = [
    '"\\ud800"',
    "NaN",
    "[1e400]",
    "1" * 5000,
    '{"a":1,"a":2}',
    '"a\0b"',
    "[1,]",
    "\ufeff[]",
    "",
    "[" * 300,
    "-0",
]


def judged(read_: Any, text: str | bytes) -> str:
    """What becomes of a text, in words that can be compared."""
    try:
        return repr(read_(text))
    except (ValueError, RecursionError) as error:
        return type(error).__name__


@given(VALUES)
def test_what_is_written_is_read_again_and_by_anybody(value: Any) -> None:
    assert read(write(value)) == value
    assert json.loads(write(value)) == value


@given(VALUES)
def test_what_python_writes_is_read_as_python_reads_it(value: Any) -> None:
    text = json.dumps(value)
    assert repr(read(text)) == repr(json.loads(text)) == repr(read(text.encode()))


@given(st.text(max_size=40) | st.sampled_from(ODD))
def test_a_text_that_is_no_json_is_judged_as_python_judges_it(text: str) -> None:
    assert judged(read, text) == judged(json.loads, text)


@given(st.binary(max_size=40))
def test_so_are_bytes(body: bytes) -> None:
    assert judged(read, body) == judged(json.loads, body)


@pytest.mark.parametrize("depth", [150, 250, 900])
def test_deep_nesting_is_read(depth: int) -> None:
    assert read("[" * depth + "]" * depth) == json.loads("[" * depth + "]" * depth)
