"""The whole catalogue: its words are counted and its banned words refused."""

import re

import pytest
from fluent.syntax import ast, parse

from handlers.texts import MissingTextError, files, languages, texts_for
from pacing.limits import MORE_WORDINGS, WORDINGS
from pacing.note import Variant

#: PACING.md 6.3, 6.4 and PATIENTS.md.
BANNED = (
    "predict|risk|alert|warning|detect|monitor|treat|prevent|safe limit|should|must|push through|overcome|"
    "beat|streak|goal|missed|failed|overdid|great job|well done|keep it up|just|a bit more|deconditioning"
)
NOTE_WORDS, OTHER_WORDS = 25, 40
#: Asked for by the patient: the week and its picture in words.
ASKED_FOR = ("picture-caption",)


def messages(language: str) -> list[ast.Message]:
    body = [entry for path in files(language) for entry in parse(path.read_text("utf-8")).body]
    assert not [entry for entry in body if isinstance(entry, ast.Junk)]
    return [entry for entry in body if isinstance(entry, ast.Message)]


def plain(pattern: ast.Pattern | None) -> str:
    """A sentence with its values as one word each, and the longest variant of each choice."""
    parts = []
    for element in pattern.elements if pattern else []:
        if isinstance(element, ast.TextElement):
            parts.append(element.value)
        elif isinstance(element.expression, ast.SelectExpression):
            variants = [plain(variant.value) for variant in element.expression.variants]
            parts.append(max(variants, key=len))
        else:
            parts.append("value")
    return "".join(parts)


CATALOGUE = [
    (language, message.id.name, plain(message.value))
    for language in languages()
    for message in messages(language)
]


def test_no_sentence_is_written_twice() -> None:
    names = [(language, name) for language, name, _ in CATALOGUE]
    assert len(names) == len(set(names)) > 200


@pytest.mark.parametrize(("language", "name", "text"), CATALOGUE)
def test_a_sentence_is_short_and_calm(language: str, name: str, text: str) -> None:
    most = NOTE_WORDS if name.startswith("note-") else OTHER_WORDS
    words = re.findall(r"[\w'’/.-]*\w[\w'’/.-]*", text)
    assert len(words) <= most or name in ASKED_FOR
    assert "!" not in text
    assert not re.search(rf"\b({BANNED})", text, re.IGNORECASE)


def test_every_kind_of_note_has_four_wordings() -> None:
    texts = texts_for("en")
    rare = {Variant.GAP, Variant.GAP_OFFER, Variant.COLD}  # said once in a long while: no habit to fear
    kinds = [*(kind for kind in Variant if kind not in rare), "crash_offer"]
    assert all(texts.has(f"note-{kind}-{wording}") for kind in kinds for wording in range(1, WORDINGS + 1))


@pytest.mark.parametrize(("variant", "pool"), MORE_WORDINGS.items())
def test_kinds_that_come_more_often_have_more_wordings(variant: str, pool: int) -> None:
    texts = texts_for("en")
    assert all(texts.has(f"note-{variant}-{wording}") for wording in range(1, pool + 1))


def test_an_unknown_language_speaks_english() -> None:
    assert texts_for("tlh").language == "en"
    assert texts_for("en-GB").language == "en"


def test_a_text_that_is_nowhere_is_an_error_not_a_blank() -> None:
    with pytest.raises(MissingTextError):
        texts_for("en")("no-such-text")


def test_a_lacking_value_is_an_error_not_a_gap() -> None:
    with pytest.raises(ValueError, match="echo"):
        texts_for("en")("echo")
