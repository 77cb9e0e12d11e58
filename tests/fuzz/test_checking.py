"""The checks of the fuzz themselves: what Telegram refuses is seen, what it takes is not."""

import json
from random import Random
from typing import Any

import pytest

from tests.fuzz.checking import faults
from tests.fuzz.making import Maker
from tests.fuzz.mutating import mutate
from tests.fuzz.schema import schema

KEY = {"text": "Mild", "callback_data": "a:1:effort:1"}


def send(**fields: Any) -> list[str]:
    """What is wrong with sending this."""
    return faults("sendMessage", {"chat_id": 7, "text": "hello", **fields})


@pytest.mark.parametrize(
    "right",
    [
        {},
        {"text": "😴" * 2_048},
        {"reply_markup": {"inline_keyboard": [[KEY] * 8] * 12}},
        {"reply_markup": {"remove_keyboard": True}},
        {"reply_markup": {"inline_keyboard": [[{**KEY, "callback_data": "é" * 32}]]}},
        {"text": "😴a", "entities": [{"type": "bold", "offset": 2, "length": 1}]},
    ],
)
def test_what_telegram_takes_passes(right: dict[str, Any]) -> None:
    assert send(**right) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"text": ""},
        {"text": " \n"},
        {"text": "x" * 4_097},
        {"text": "😴" * 2_049},
        {"text": "\ud800"},
        {"text": "a\0"},
        {"text": None},
        {"chat_id": 1.5},
        {"of_tomorrow": 1},
        {"reply_markup": {"inline_keyboard": [[KEY] * 9]}},
        {"reply_markup": {"inline_keyboard": [[KEY] * 8] * 13}},
        {"reply_markup": {"inline_keyboard": [[{**KEY, "callback_data": "é" * 33}]]}},
        {"reply_markup": {"inline_keyboard": [[{**KEY, "callback_data": ""}]]}},
        {"reply_markup": {"inline_keyboard": [[{"text": "Mild"}]]}},
        {"reply_markup": {"inline_keyboard": [[{**KEY, "text": " "}]]}},
        {"text": "😴a", "entities": [{"type": "bold", "offset": 1, "length": 1}]},
        {"text": "a", "entities": [{"type": "bold", "offset": 0, "length": 2}]},
    ],
)
def test_what_telegram_refuses_is_seen(wrong: dict[str, Any]) -> None:
    assert send(**wrong) != []


def test_a_method_that_does_not_exist_is_seen() -> None:
    assert faults("sendMesage", {}) != []


@pytest.mark.parametrize(
    "kind", ["Message", "CallbackQuery", "ChatMemberUpdated", "Update", "MessageReactionUpdated"]
)
def test_what_is_made_has_what_the_schema_requires(kind: str) -> None:
    required = {field.name for field in schema().types[kind] if field.required}
    for seed in range(50):
        assert required <= Maker(Random(seed)).make(kind).keys()  # noqa: S311


def test_a_mutation_changes_a_copy_and_keeps_the_number() -> None:
    update = {"update_id": 9, "message": {"text": "x", "chat": {"id": 7}, "date": 1}}
    before = json.dumps(update)
    mutants = [mutate(update, Random(seed), 2) for seed in range(300)]  # noqa: S311
    assert json.dumps(update) == before
    assert all(mutant["update_id"] == 9 for mutant in mutants)
    assert len({json.dumps(mutant) for mutant in mutants}) > 100
