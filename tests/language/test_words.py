"""Tokens, typos and tables: the ground that the grammar stands on."""

from __future__ import annotations

import pytest

from language.lexicon import lexicon
from language.sorts import Sort
from language.tokens import plain, tokens
from language.values import Intent
from pacing.entries import EXERTIONS, SYMPTOMS


def cut(text: str) -> list[str]:
    """The texts of the tokens."""
    return [token.text for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("7h30", ["7", "h", "30"]),
        ("b12 x3", ["b12", "x", "3"]),
        ("Don’t", ["don't"]),
        ("pain７", ["pain", "7"]),
        ("٩:٣٠", ["9", ":", "30"]),
        ("4.5mg", ["4", ".", "5", "mg"]),
        ("\x00\ud800", ["\x00", "\ud800"]),
    ],
)
def test_a_text_is_cut_into_words_digits_and_signs(text: str, words: list[str]) -> None:
    assert cut(text) == words


def test_every_character_keeps_its_place() -> None:
    text = "İstanbul ½ ７ — PAIN ﬁn"
    assert len(plain(text)) == len(text)


@pytest.mark.parametrize(
    ("typo", "word"),
    [
        ("fatgue", "fatigue"),
        ("migrane", "migraine"),
        ("quater", "quarter"),
        ("tomorow", "tomorow"),
        ("tried", "tried"),
        ("mouth", "mouth"),
    ],
)
def test_typos_are_forgiven_and_real_words_are_left_alone(typo: str, word: str) -> None:
    assert lexicon("en").corrected(typo) == word


def test_short_words_are_never_corrected() -> None:
    assert lexicon("en").corrected("pann") == "pann"


def test_the_tables_name_only_what_can_be_logged() -> None:
    meanings = [meaning for rows in lexicon("en").phrases.values() for _, meaning in rows]
    assert {meaning[Sort.SYMPTOM] for meaning in meanings if Sort.SYMPTOM in meaning} == set(SYMPTOMS)
    kinds = [meaning[Sort.EXERTION] for meaning in meanings if Sort.EXERTION in meaning]
    assert {kind[0] for kind in kinds if isinstance(kind, tuple)} == set(EXERTIONS)


def test_every_intent_has_words() -> None:
    from language.en import INTENTS  # noqa: PLC0415

    assert set(INTENTS) == set(Intent)
